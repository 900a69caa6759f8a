import { loadManifests } from "@azbackup/emulator";
import { describe, expect, it } from "vitest";
import { journeys } from "../src/journeys/index.js";
import { documentedValue } from "../src/places/documented-value.js";
import { safeOutput } from "../src/safe-output.js";
import { run } from "./support/fake-environment.js";

describe("secrets", () => {
  it("are in no output of a run, whether it succeeds, fails or is interrupted", async () => {
    const manifests = await loadManifests();
    const secrets = journeys.flatMap(({ service, parameters }) => {
      const manifest = manifests.find((one) => one.service === service);
      const secret = Object.values(parameters).filter(({ env }) => env !== undefined);
      return manifest === undefined ? [] : secret.map((parameter) => documentedValue(manifest, parameter));
    });
    expect(secrets.length).toBeGreaterThan(1);
    const runs = [
      await run([]),
      await run(["--fail", "Broken"]),
      await run([], {
        terminal: { columns: 200 },
        watch: (text, stop) => text.includes("InProgress") && stop(),
      }),
    ];
    for (const { stdout, stderr } of runs) {
      for (const secret of secrets) expect(stdout + stderr).not.toContain(secret);
      expect(stdout + stderr).not.toMatch(/sig=|AccountKey=/);
    }
  });

  it("are masked in whatever is written, by their value and by their looks", () => {
    const written: string[] = [];
    const output = safeOutput({ write: (text) => written.push(text) }, new Set(["correct horse"]));
    output.write("my correct horse, https://a.example/?sig=abcdefgh&x=1\n");
    expect(written).toEqual(["my [redacted], https://a.example/?sig=[redacted]&x=1\n"]);
  });
});
