import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runXmlCases } from "../src/xml/run-xml-cases.js";

async function fileOf(...cases: object[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "xml-cases-")), "cases.jsonl");
  await writeFile(file, cases.map((each) => JSON.stringify(each)).join("\n"));
  return file;
}

describe("the XML cases", () => {
  it("all come out as expected", async () => {
    const report = await runXmlCases(fileURLToPath(new URL("../cases/xml-cases.jsonl", import.meta.url)));
    expect(report.failures).toEqual([]);
    expect(report.passed).toBeGreaterThan(100);
  });
});

describe("the runner of XML cases", () => {
  it.each([
    ["another value", { kind: "parse", input: "<r>1</r>", expect: { value: { r: 1 } } }],
    [
      "another namespace",
      { kind: "parse", input: "<r xmlns='urn:a'/>", expect: { value: { r: "" }, ns: "urn:b" } },
    ],
    ["a refusal where none is expected", { kind: "parse", input: "<r", expect: { ok: true } }],
    ["no refusal where one is expected", { kind: "parse", input: "<r/>", expect: { error: "syntax" } }],
    ["a refusal for another reason", { kind: "parse", input: "<r", expect: { error: "DOCTYPE" } }],
    [
      "other text where the exact one is asked",
      { kind: "build", value: { r: "" }, expect: { xml: "<r></r>" } },
    ],
    [
      "XML that says something else",
      { kind: "build", value: { r: "1" }, expect: { xml: "<r>2</r>" }, equivalent: true },
    ],
    ["an error that is not the codec's own", { kind: "build", valueExpr: "nowhere", expect: { error: "." } }],
  ])("reports %s", async (_, body) => {
    const report = await runXmlCases(await fileOf({ id: "a", ...body }));
    expect(report.passed).toBe(0);
    expect(report.failures.map(({ id }) => id)).toEqual(["a"]);
  });

  it("takes XML that says the same where that is enough", async () => {
    const body = { id: "a", kind: "build", value: { r: "" }, expect: { xml: "<r></r>" }, equivalent: true };
    expect(await runXmlCases(await fileOf(body))).toEqual({ passed: 1, failures: [] });
  });

  it("takes a refusal or a success where either is right", async () => {
    const expected = { expect: { error: "name|ok" } };
    const file = await fileOf(
      { id: "a", kind: "build", value: { "1": "" }, ...expected },
      { id: "b", kind: "build", value: { r: "" }, ...expected },
    );
    expect(await runXmlCases(file)).toEqual({ passed: 2, failures: [] });
  });
});
