import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readInputs } from "../scripts/inputs.ts";
import { hashOfClient, readRecord } from "../scripts/record.ts";
import { listServices } from "../scripts/services.ts";
import { differences } from "./support/differences.js";

const text = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");

describe("the generated clients", () => {
  it.each(listServices())("are up to date and untouched: $name", async (service) => {
    const { [service.name]: recorded } = readRecord();
    expect({ input: (await readInputs(service)).hash, output: hashOfClient(service.name) }).toEqual(recorded);
  });

  it("have a subpath each", () => {
    const { exports } = JSON.parse(text("package.json")) as { exports: Record<string, unknown> };
    const subpaths = listServices().map(({ name }) => `./${name}`);
    expect(Object.keys(exports)).toEqual([...subpaths, "./package.json"]);
  });
});

describe("the README", () => {
  it("gives the reason of every difference the tests allow, and of no other", () => {
    const rows = [...text("README.md").matchAll(/^\| `([a-z0-9-]+)` +\|/gm)].map(([, id]) => id);
    const elsewhere = ["baseline", "error-code", "failed-result"];
    expect(rows.sort()).toEqual([...differences.map(({ id }) => id), ...elsewhere].sort());
  });
});
