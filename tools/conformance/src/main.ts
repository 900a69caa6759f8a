import type { CaseReport } from "./case-report.js";
import { runLroCases } from "./lro/run-lro-cases.js";
import { runXmlCases } from "./xml/run-xml-cases.js";

const runners: Readonly<Record<string, (file: string) => Promise<CaseReport>>> = {
  lro: runLroCases,
  xml: runXmlCases,
};

const [kind = "", file] = process.argv.slice(2);
const runner = runners[kind];
if (!runner || file === undefined) {
  process.stderr.write("usage: conformance lro|xml FILE\n");
  process.exitCode = 2;
} else {
  const { passed, failures } = await runner(file);
  for (const { id, expected, got } of failures) {
    process.stdout.write(`${id}\n  expected: ${expected}\n  got:      ${got}\n`);
  }
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
