import { knownOf } from "./known.js";
import type { Outcome } from "./outcome.js";

/** The outcomes as a Markdown table: a row for each client, and what did not work. */
export function markdownTable(outcomes: readonly Outcome[]): string {
  const rows = [
    ...Map.groupBy(outcomes, ({ client, version, service }) => `${client}|${version}|${service}`),
  ].map(([key, all]) => {
    const [client = "", version = "", service = ""] = key.split("|");
    const failed = all.filter(({ worked }) => !worked);
    const notes = Map.groupBy(failed, (outcome) => knownOf(outcome)?.why ?? plain(outcome.note ?? ""));
    const told = [...notes].map(
      ([why, those]) => `${those.map(({ operation }) => `\`${operation}\``).join(", ")}: ${why}`,
    );
    return `| ${client} | ${version} | ${service} | ${all.length - failed.length} of ${all.length} | ${told.join("; ")} |`;
  });
  return [
    "| client | version | service | worked | what did not, and why |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** The same with a line for each operation, for reading along. */
export function lines(outcomes: readonly Outcome[]): string {
  return outcomes
    .map(
      ({ client, version, operation, worked, note }) =>
        `${worked ? "worked" : "FAILED"}  ${`${client} ${version}`.padEnd(46)} ${operation}${note === undefined ? "" : `  ${note}`}`,
    )
    .join("\n");
}

function plain(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll(/https:\/\/localhost:\d+/g, "https://localhost");
}
