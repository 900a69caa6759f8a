import { describe, expect, test } from "vitest";
import type { Budget, Measure, Series } from "../src/measure.js";
import { budgetSection } from "../src/report/budget-section.js";
import { chartOption } from "../src/report/chart.js";
import { json } from "../src/report/json.js";
import { judge } from "../src/report/judge.js";
import { markdown } from "../src/report/markdown.js";
import { measureTable } from "../src/report/measure-table.js";
import { withTable } from "../src/report/write-docs.js";

const series: readonly Series[] = [
  { case: "GET", contender: "us", metric: "CPU", unit: "µs", samples: [190, 200, 210] },
  { case: "GET", contender: "them", metric: "CPU", unit: "µs", samples: [390, 400, 410], note: "in Rust" },
  { case: "PUT", contender: "us", metric: "CPU", unit: "µs", samples: [1500] },
  { case: "PUT", contender: "them", metric: "CPU", unit: "µs", samples: [1000, 1400, 1600] },
  { case: "GET", contender: "us", metric: "size", unit: "KB", samples: [8.125] },
];

const of = { case: "GET", contender: "us", metric: "CPU" };
const against = { ...of, contender: "them" };

const measure: Measure = {
  name: "calls",
  title: "What a call costs",
  explains: "Everybody calls.",
  ours: "us",
  peer: "them",
  charted: "CPU",
  budgets: [{ text: "CPU of a GET", of, against, limit: 0.5 }],
  run: async () => series,
};

const cells = (text: string): string[][] =>
  text.split("\n").map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("the table of a measure", () => {
  const [head, , ...rows] = cells(measureTable(measure, series));

  test("has two columns for each metric, and leaves out those without an entry", () => {
    expect(head).toEqual(["case", "who", "CPU", "against them", "size", "note"]);
  });

  test("has medians with their spread, units, and ratios to the peer of the same case", () => {
    expect(rows[0]).toEqual(["GET", "us", "200 µs ± 3 %", "0.500 x", "8.13 KB", ""]);
    expect(rows[1]).toEqual(["GET", "them", "400 µs ± 1 %", "", "", "in Rust"]);
  });

  test("marks a ratio that is within the noise", () => {
    expect(rows[2]).toEqual(["PUT", "us", "1,500 µs", "~ 1.07 x", "", ""]);
  });

  test("has columns of one width, so that it can be read as it is", () => {
    const lengths = measureTable(measure, series)
      .split("\n")
      .map((line) => line.length);
    expect(new Set(lengths).size).toBe(1);
  });
});

describe("a budget", () => {
  const met = (budget: Budget): boolean | undefined => judge(budget, measure, series).met;

  test("on a ratio is met at its limit, and not met above it", () => {
    expect(met({ text: "", of, against, limit: 0.5 })).toBe(true);
    expect(met({ text: "", of, against, limit: 0.499 })).toBe(false);
  });

  test("that says less than its limit is not met at it", () => {
    expect(met({ text: "", of, against, limit: 0.5, exclusive: true })).toBe(false);
    expect(met({ text: "", of, against, limit: 0.501, exclusive: true })).toBe(true);
  });

  test("without anybody to compare with is on the figure itself, and shows the peer's", () => {
    expect(met({ text: "", of, limit: 200 })).toBe(true);
    const verdict = judge({ text: "", of, limit: 199 }, measure, series);
    expect(verdict).toMatchObject({ met: false, peer: "them", against: { median: 400 } });
  });

  test("on a figure that was not measured is neither met nor not met", () => {
    expect(met({ text: "", of: { ...of, case: "DELETE" }, limit: 1 })).toBeUndefined();
    expect(met({ text: "", of, against: { ...of, contender: "nobody" }, limit: 1 })).toBeUndefined();
  });
});

const result = {
  environment: { Node: "24.0.0" },
  measures: [{ measure, series }],
  seconds: 61,
  quick: false,
};

describe("the page", () => {
  const page = markdown(result);

  test("says how to repeat it, with what it was measured, and whether the budgets are met", () => {
    expect(page).toContain("npm run bench -- --only calls");
    expect(page).toMatch(/\| Node +\| 24\.0\.0 +\|/);
    expect(page).toMatch(/\| CPU of a GET .* 400 µs ± 1 % \(them\) .* at most 0\.5 x \| met/);
    expect(page).toContain("(calls.svg)");
    expect(page).toContain("2 minutes");
  });

  test("says that its figures are rough after a quick run, and only then, as does the README", () => {
    expect(page).not.toContain("rough");
    expect(markdown({ ...result, quick: true })).toContain("These figures are rough");
    expect(budgetSection({ ...result, quick: true })).toContain("These figures are rough");
  });
});

describe("the JSON", () => {
  test("has every sample and what was made of it", () => {
    const { environment, measures } = JSON.parse(json(result));
    expect(environment).toEqual({ Node: "24.0.0" });
    expect(measures[0].series[0]).toMatchObject({ samples: [190, 200, 210], median: 200, contender: "us" });
    expect(measures[0].budgets[0].met).toBe(true);
  });
});

describe("the chart", () => {
  test("has the medians of the charted metric alone, a gap where there is none", () => {
    const one = { case: "PUT", contender: "they", metric: "CPU", unit: "µs", samples: [3] };
    expect(chartOption({ measure, series: [...series, one] })).toMatchObject({
      xAxis: { data: ["GET", "PUT"] },
      series: [
        { name: "us", data: [200, 1500] },
        { name: "them", data: [400, 1400] },
        { name: "they", data: [null, 3] },
      ],
    });
  });
});

describe("the README", () => {
  const [begin, end] = ["<!-- Written by npm run bench. -->", "<!-- End of what npm run bench wrote. -->"];

  test("gets the table between its two comments, and keeps everything else", () => {
    const text = `before\n\n${begin}\n\nold\n\n${end}\n\nafter\n`;
    expect(withTable(text, "new")).toBe(`before\n\n${begin}\n\nnew\n\n${end}\n\nafter\n`);
  });

  test.each(["no comments", end, `${end} ${begin}`])("without a place for it is left alone: %s", (text) => {
    expect(() => withTable(text, "new")).toThrow("there is no place");
  });
});
