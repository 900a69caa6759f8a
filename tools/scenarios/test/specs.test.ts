import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { runSpecs } from "../src/run-specs.js";
import { cache } from "../src/suites.js";

const head = `import "@typespec/http";
using TypeSpec.Http;
@service(#{ title: "Widgets" }) namespace Widgets;
`;

test("each spec in a folder is made a client of, or refused with the place", async () => {
  const folder = join(cache, "specs-test");
  const specs = {
    "good/spec/main.tsp": `${head}@route("/x") @get op read(@query a: string): void;`,
    "ours/spec/main.tsp": `${head}@route("/x") @post op close(): void;`,
    "theirs/spec/client.tsp": `import "./main.tsp";`,
    "theirs/spec/main.tsp": `${head}@route("/x") @get op read(@path missing: Nothing): void;`,
    "good/notes/readme.md": "no spec",
  };
  try {
    for (const [path, text] of Object.entries(specs)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const results = await runSpecs(folder, []);
    expect(results.map(({ name }) => name)).toEqual(["good/spec", "ours/spec", "theirs/spec"]);
    const [good, ours, theirs] = results;
    expect(good).toEqual({ name: "good/spec", refused: [], typeErrors: [] });
    expect(ours?.refused.join("\n")).toMatch(
      /ours\/spec\/main\.tsp:4:23 - error @azbackup\/generator\/reserved-name/,
    );
    expect(theirs?.refused.join("\n")).toMatch(/theirs\/spec\/main\.tsp:4:42 - error invalid-ref/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
