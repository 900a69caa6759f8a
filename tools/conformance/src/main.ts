import type { CaseReport } from "./case-report.js";
import { runLroCases } from "./lro/run-lro-cases.js";
import { reportLines } from "./recorded/recorded-report.js";
import { runRecorded } from "./recorded/run-recorded.js";
import { runXmlCases } from "./xml/run-xml-cases.js";

const runners: Readonly<Record<string, (file: string) => Promise<CaseReport>>> = {
  lro: runLroCases,
  xml: runXmlCases,
};

const [kind = "", ...files] = process.argv.slice(2);
const [file] = files;
const runner = runners[kind];
if (kind === "recorded" && file !== undefined) {
  const report = await runRecorded(files);
  process.stdout.write(`${reportLines(report).join("\n")}\n`);
  process.exitCode = report.failures.length > 0 ? 1 : 0;
} else if (runner && file !== undefined) {
  const { passed, failures } = await runner(file);
  for (const { id, expected, got } of failures) {
    process.stdout.write(`${id}\n  expected: ${expected}\n  got:      ${got}\n`);
  }
  process.stdout.write(`${passed} passed, ${failures.length} failed\n`);
  process.exitCode = failures.length > 0 ? 1 : 0;
} else {
  process.stderr.write("usage: conformance lro|xml FILE, or conformance recorded FILE...\n");
  process.exitCode = 2;
}
