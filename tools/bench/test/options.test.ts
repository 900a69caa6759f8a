import { describe, expect, test } from "vitest";
import { parseOptions, usage } from "../src/options.js";

const measures = ["calls", "import"];

describe("the command line", () => {
  test("asks for everything when it is empty", () => {
    const all = { only: [], quick: false, json: false, recordBundles: false, help: false };
    expect(parseOptions([], measures)).toEqual(all);
  });

  test("may name several measures", () => {
    const { only, quick } = parseOptions(["--only", "import", "--quick", "--only=calls"], measures);
    expect(only).toEqual(["import", "calls"]);
    expect(quick).toBe(true);
  });

  test("is told which measures there are when it names another", () => {
    expect(() => parseOptions(["--only", "call"], measures)).toThrow(/'call', only calls, import/);
  });

  test.each([["--onyl", "calls"], ["calls"], ["--only"]])("is refused with %s", (...args) => {
    expect(() => parseOptions(args, measures)).toThrow(/onyl|calls|only/);
  });

  test("has no option that the help does not explain", () => {
    for (const option of ["only", "quick", "json", "map", "record-bundles", "help"]) {
      expect(usage).toContain(`--${option}`);
    }
    expect(parseOptions(["--record-bundles"], measures).recordBundles).toBe(true);
    expect(parseOptions(["--map", "getJob"], measures).map).toBe("getJob");
    expect(parseOptions(["--json"], measures).json).toBe(true);
    expect(parseOptions(["--help"], measures).help).toBe(true);
  });
});
