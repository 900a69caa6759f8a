import type { Place } from "../places/place.js";
import type { StepReport } from "../run/step-report.js";
import type { TokenFile } from "../tokens/token-file.js";
import { reportTable } from "./report-table.js";

/** What is written at the end: the table, what came of each step, and how to go on. */
export function summary(
  reports: readonly StepReport[],
  kind: Place["kind"],
  interrupted: boolean,
  { path }: TokenFile,
): string {
  const said = reports.flatMap(({ title, operation, outcome, detail }) => {
    if (detail !== undefined) return [`${title}: ${detail.replace(/\.$/, "")}.`];
    return outcome === "not started" ? [`${title}: ${operation} was not started.`] : [];
  });
  const open = reports.some(({ outcome }) => outcome === "unknown" || outcome === "stopped");
  const onward = !interrupted && !open ? [] : howToGoOn(kind, interrupted, path);
  return `\n${reportTable(reports)}\n${["", ...said, ...onward].join("\n")}\n`;
}

function howToGoOn(kind: Place["kind"], interrupted: boolean, path: string | undefined): string[] {
  const stopped = interrupted ? "Interrupted. " : "";
  if (kind === "own emulator") return [`${stopped}The emulator and its work end with this command.`];
  const goesOn = `${stopped}The service goes on with what it has accepted.`;
  return path === undefined
    ? [`${goesOn} Look there before you start anything again; --save FILE would have kept a way to go on.`]
    : [`${goesOn} Go on later with --resume and the file ${path}.`];
}
