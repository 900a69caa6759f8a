import { readFile } from "node:fs/promises";
import { isDeepStrictEqual } from "node:util";
import { buildXml, isXmlError, parseXml } from "@azbackup/core/xml";
import type { CaseFailure, CaseReport } from "../case-report.js";
import { canonicalXml } from "./canonical-xml.js";
import { documentOf, valueOf } from "./case-input.js";
import type { XmlCase } from "./xml-case.js";

/** What our codec made of a case: a parsed document, a built one, or a refusal with its reason. */
type Outcome =
  | { readonly value: unknown; readonly ns: string | undefined }
  | { readonly xml: string }
  | { readonly refused: string };

/** Runs the XML codec over a file of cases, one JSON object a line. */
export async function runXmlCases(file: string): Promise<CaseReport> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const failures = lines
    .map((line) => checkCase(JSON.parse(line)))
    .filter((failure) => failure !== undefined);
  return { passed: lines.length - failures.length, failures };
}

function checkCase(testCase: XmlCase): CaseFailure | undefined {
  const outcome = run(testCase);
  if (typeof outcome !== "string" && isExpected(testCase, outcome)) return undefined;
  const got = typeof outcome === "string" ? outcome : JSON.stringify(outcome);
  return { id: testCase.id, expected: brief(JSON.stringify(testCase.expect)), got: brief(got) };
}

/** A text says what broke: a codec has to refuse with an error of its own, and build what is XML. */
function run(testCase: XmlCase): Outcome | string {
  try {
    if (testCase.kind === "build") return built(buildXml(valueOf(testCase), testCase.options));
    const { name, namespace, value } = parseXml(documentOf(testCase), testCase.options);
    return { value: JSON.parse(JSON.stringify({ [name]: value })), ns: namespace };
  } catch (error) {
    return isXmlError(error)
      ? { refused: `${error.reason}: ${error.message}` }
      : `not an XmlError: ${String(error)}`;
  }
}

function built(xml: string): Outcome | string {
  try {
    canonicalXml(xml);
    return { xml };
  } catch {
    return `not well-formed: ${xml}`;
  }
}

function isExpected({ expect, equivalent }: XmlCase, outcome: Outcome): boolean {
  if (expect.error !== undefined) {
    return new RegExp(expect.error).test("refused" in outcome ? outcome.refused : "ok");
  }
  if ("refused" in outcome) return false;
  if (expect.ok) return true;
  if ("xml" in outcome) {
    const { xml = "" } = expect;
    return outcome.xml === xml || (equivalent === true && canonicalXml(outcome.xml) === canonicalXml(xml));
  }
  const sameNamespace = expect.ns === undefined || (expect.ns ?? undefined) === outcome.ns;
  return sameNamespace && isDeepStrictEqual(outcome.value, expect.value);
}

function brief(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
