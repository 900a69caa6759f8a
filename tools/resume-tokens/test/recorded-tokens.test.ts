import { readFileSync, readdirSync } from "node:fs";
import { createEmulator } from "@azbackup/emulator";
import { describe, expect, test } from "vitest";
import { nextRequest } from "../src/next-request.js";
import { type RecordedToken, kindOf } from "../src/recorded-token.js";
import { openSubject } from "../src/subject.js";

const recorded = new URL("../recorded/", import.meta.url);
const releases = readdirSync(recorded).map((file) => {
  const tokens: RecordedToken[] = JSON.parse(readFileSync(new URL(file, recorded), "utf8"));
  return { version: file.replace(/\.json$/, ""), tokens };
});
const { services } = await createEmulator();

describe.each(releases)("tokens of $version", ({ tokens }) => {
  test.each(tokens)("$service $operation after $reads reads", async ({ service, operation, token, next }) => {
    const manifest = services.find((one) => one.service === service);
    if (manifest === undefined) throw new Error(`there is no ${service}`);
    expect(await nextRequest(await openSubject(manifest, operation), token)).toEqual(next);
  });

  test("are of every stage, and of several strategies", () => {
    const kinds = tokens.map(({ token }) => kindOf(token).split(", "));
    expect(new Set(kinds.map(([, stage]) => stage))).toEqual(new Set(["status", "job", "final"]));
    expect(new Set(kinds.map(([strategy]) => strategy)).size).toBeGreaterThan(2);
  });
});
