import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRetryAfter } from "../../src/http/index.js";
import { runs } from "../support/runs.js";

const now = Date.UTC(2026, 0, 1);

describe("parseRetryAfter", () => {
  it.each([
    ["0", 0],
    ["5", 5000],
    ["120", 120_000],
    ["Thu, 01 Jan 2026 00:01:00 GMT", 60_000],
    ["999999999", 2 ** 31 - 1],
    ["Fri, 01 Jan 2100 00:00:00 GMT", 2 ** 31 - 1],
  ])("reads %j", (value, ms) => {
    expect(parseRetryAfter({ "retry-after": value }, now)).toBe(ms);
  });

  it.each([
    "",
    "-5",
    "+5",
    "5abc",
    "0x10",
    "1e3",
    "1.5",
    " 5",
    "5, 5",
    "Infinity",
    "9".repeat(400),
    "NaN",
    "soon",
    "Wed, 31 Dec 2025 23:59:59 GMT",
    "Thu, 01 Jan 2026 00:00:00 GMT",
    "Fri, 02 Jan 2026 00:01:00",
    "Mon, 02 Jan 2026 00:01:00 GMT",
    "Tue, 31 Feb 2026 00:00:00 GMT",
    "2026-01-02T00:00:00Z",
    "2027",
  ])("ignores %j, or reads it as nothing but whole seconds", (value) => {
    const read = parseRetryAfter({ "retry-after": value }, now);
    expect(read).toBe(value === "2027" ? 2_027_000 : undefined);
  });

  it("prefers the headers in milliseconds, in their order", () => {
    const all = { "retry-after-ms": "7", "x-ms-retry-after-ms": "8", "retry-after": "9" };
    expect(parseRetryAfter(all, now)).toBe(7);
    expect(parseRetryAfter({ ...all, "retry-after-ms": "-7" }, now)).toBe(8);
    expect(parseRetryAfter({ ...all, "retry-after-ms": "x", "x-ms-retry-after-ms": "" }, now)).toBe(9000);
  });

  it("says nothing without a header", () => {
    expect(parseRetryAfter({}, now)).toBeUndefined();
  });

  it("gives only what a timer can hold, or nothing", () => {
    const text = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.double().map(String),
      fc.date().map(String),
    );
    fc.assert(
      fc.property(
        fc.constantFrom("retry-after-ms", "x-ms-retry-after-ms", "retry-after"),
        text,
        (name, value) => {
          const ms = parseRetryAfter({ [name]: value }, now);
          expect(ms === undefined || (Number.isInteger(ms) && ms >= 0 && ms < 2 ** 31)).toBe(true);
          expect(ms === undefined || /^\d+$|GMT$/.test(value)).toBe(true);
        },
      ),
      { seed: 4, numRuns: runs(500) },
    );
  });

  it("finds its way back from any future date", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), (seconds) => {
        const date = new Date(now + seconds * 1000).toUTCString();
        expect(parseRetryAfter({ "retry-after": date }, now)).toBe(seconds * 1000);
      }),
      { seed: 5 },
    );
  });
});
