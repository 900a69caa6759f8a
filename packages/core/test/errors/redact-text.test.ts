import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactText } from "../../src/errors/index.js";
import { runs } from "../support/runs.js";
import { forms } from "./forms.js";

describe("redactText", () => {
  it.each(forms)("masks a secret in %s", (_, text) => {
    const shown = redactText(`before. ${text}`);
    expect(shown).not.toMatch(/S3c|cr\+t|Value:9|U3Nz|UzNj/);
    expect(shown).toContain("[redacted]");
    expect(redactText(shown)).toBe(shown);
  });

  it("shows what stands before a secret", () => {
    const lost = forms.filter(([, text]) => !redactText(`before. ${text}`).startsWith("before. "));
    expect(lost.map(([name]) => name)).toEqual(["nine layers of escapes"]);
  });

  it.each(forms)("masks a secret in %s, whatever stands before it", (_, text) => {
    const around = fc.stringMatching(/^[\w .:;,&?'"<>/-]{0,30}$/);
    fc.assert(
      fc.property(around, (before) => {
        expect(redactText(`${before} ${text}`)).not.toMatch(/S3c|cr\+t|Value:9|U3Nz|UzNj/);
      }),
      { seed: 4, numRuns: runs(40) },
    );
  });
});
