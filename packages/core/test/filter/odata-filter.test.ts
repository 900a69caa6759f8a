import { describe, expect, it } from "vitest";
import { isValidationError } from "../../src/errors/index.js";
import {
  filterBoolean,
  filterRange,
  filterText,
  filterTime,
  odataFilter,
  twelveHours,
} from "../../src/filter/index.js";

const members = {
  status: filterText("status"),
  startTime: filterRange("startTime", "endTime"),
  at: filterTime("at"),
  extendedInfo: filterBoolean("extendedInfo"),
};
const text = (filter: object): string => odataFilter(members, filter);

describe("the text of a filter", () => {
  it("joins what is asked for, in its order, quotes doubled", () => {
    expect(text({ status: "it's", extendedInfo: true })).toBe("status eq 'it''s' and extendedInfo eq true");
  });

  it("has both ends of a time, or one", () => {
    const from = new Date("2017-08-07T15:23:45Z");
    const to = new Date("2017-09-06T15:23:45.900Z");
    // As recorded: `startDate eq '2017-08-07 03:23:45 PM'`.
    expect(text({ startTime: { from, to } })).toBe(
      "startTime eq '2017-08-07 03:23:45 PM' and endTime eq '2017-09-06 03:23:45 PM'",
    );
    expect(text({ startTime: { to } })).toBe("endTime eq '2017-09-06 03:23:45 PM'");
    expect(text({ at: from, status: undefined })).toBe("at eq '2017-08-07 03:23:45 PM'");
  });

  it.each([
    ["2016-01-01T00:00:00Z", "2016-01-01 12:00:00 AM"],
    ["2016-01-01T11:59:59Z", "2016-01-01 11:59:59 AM"],
    ["2016-01-01T12:00:00Z", "2016-01-01 12:00:00 PM"],
    ["2016-01-01T23:05:09Z", "2016-01-01 11:05:09 PM"],
    ["2016-01-01T01:00:00+05:00", "2015-12-31 08:00:00 PM"],
  ])("writes %s as %s", (given, wanted) => {
    expect(twelveHours(new Date(given))).toBe(wanted);
  });
});

describe("a filter that cannot be", () => {
  const day = new Date("2016-01-01T00:00:00Z");
  const before = new Date("2015-01-01T00:00:00Z");
  it.each([
    ["has a member that is misspelt", { statsu: "x" }, "filter.statsu"],
    ["has a member every object has", { constructor: "x" }, "filter.constructor"],
    ["asks for nothing", {}, "filter"],
    ["is a text", "status eq 'x'", "filter"],
    ["has an empty text", { status: "" }, "filter.status"],
    ["has a number for a text", { status: 3 }, "filter.status"],
    ["has a text for a boolean", { extendedInfo: "true" }, "filter.extendedInfo"],
    ["has a text for a moment", { at: "2016-01-01" }, "filter.at"],
    ["has no moment", { at: new Date(Number.NaN) }, "filter.at"],
    ["has a moment for a time", { startTime: day }, "filter.startTime"],
    ["has a time without ends", { startTime: {} }, "filter.startTime"],
    ["has an end that is misspelt", { startTime: { form: day } }, "filter.startTime.form"],
    ["ends before it begins", { startTime: { from: day, to: before } }, "filter.startTime.to"],
  ])("is refused: it %s", (_, filter, parameter) => {
    const refusal = (): unknown => {
      try {
        return text(filter as object);
      } catch (error) {
        return error;
      }
    };
    const error = refusal();
    expect(error).toSatisfy(isValidationError);
    expect(error).toMatchObject({ parameter });
  });
});
