import type { ServiceManifest } from "../manifest/manifest.js";

/** As much of the runtime's `StatusRule` as the table shows. */
interface Rule {
  readonly path?: readonly string[];
  readonly succeeded?: readonly string[];
  readonly failed?: readonly string[];
  readonly canceled?: readonly string[];
  readonly timedOut?: readonly string[];
  readonly notYet?: readonly string[];
  readonly running?: readonly string[];
}

/** As much of the runtime's `LroSpec` as the table shows. */
interface Spec {
  readonly finalStateVia?: string;
  readonly skipFinalGet?: true;
  readonly status?: Rule;
  readonly failedHttpStatuses?: readonly number[];
  readonly statusOperation?: { readonly operation: string };
  readonly resultStatus?: Rule;
  readonly baseline?: { readonly identity: readonly (readonly string[])[] };
  readonly job?: {
    readonly operation: string;
    readonly vocabulary: Rule;
    readonly arguments: Readonly<Record<string, { readonly status?: readonly string[] }>>;
  };
}

const code = (text: string) => `\`${text}\``;
const list = (words: readonly string[]) => words.map(code).join(", ");
const pathOf = ({ path = ["status"] }: Rule) => code(path.join("."));

function wordCells(rule: Rule, more: readonly string[] = []): string[] {
  const { succeeded = ["Succeeded"], failed = ["Failed"], canceled = ["Canceled", "Cancelled"] } = rule;
  const { timedOut = [], notYet = [], running } = rule;
  return [
    list(running ?? []) || "every other",
    list(succeeded),
    [list(failed), ...more].filter(Boolean).join("; "),
    list(canceled),
    list(timedOut),
    list(notYet),
  ];
}

function placeOf({ finalStateVia, statusOperation }: Spec): string {
  const called = statusOperation && code(statusOperation.operation);
  if (finalStateVia === undefined && called !== undefined) return called;
  return `the status URL of the answer${called === undefined ? "" : `, else ${called}`}`;
}

function alsoNeeded({ resultStatus, job, baseline }: Spec): string {
  const id = job && Object.values(job.arguments).find(({ status }) => status !== undefined)?.status;
  return [
    resultStatus &&
      `a result whose ${pathOf(resultStatus)} is ${list(resultStatus.succeeded ?? ["Succeeded"])}`,
    id && `a job id in ${code(id.join("."))}; then the job decides`,
    baseline &&
      `a run other than the one before, by ${list(baseline.identity.map((path) => path.join(".")))}`,
  ]
    .filter(Boolean)
    .join("; ");
}

function rowsOf(spec: Spec): string[][] {
  const { status = {}, failedHttpStatuses = [], job } = spec;
  const byHttp = failedHttpStatuses.map((one) => `HTTP ${one} with an error code`);
  const own = [placeOf(spec), pathOf(status), ...wordCells(status, byHttp), alsoNeeded(spec)];
  if (job === undefined) return [own];
  return [own, [`its job: ${code(job.operation)}`, pathOf(job.vocabulary), ...wordCells(job.vocabulary), ""]];
}

/**
 * What says that an operation has ended: the rules of the specs as one table, with operations that
 * share their rules in one row.
 */
export function endsTable(manifests: readonly ServiceManifest[]): string {
  const groups = new Map<string, { names: string[]; service: string; rows: string[][] }>();
  for (const { service, operations } of manifests) {
    for (const { name, tracking } of operations) {
      if (tracking === undefined) continue;
      const rows = rowsOf(tracking as Spec);
      const key = JSON.stringify([service, rows]);
      const group = groups.get(key) ?? { names: [], service, rows };
      group.names.push(code(name));
      groups.set(key, group);
    }
  }
  const lines = [...groups.values()].flatMap(({ service, names, rows }) =>
    rows.map(
      (row, at) => `| ${[at === 0 ? service : "", at === 0 ? names.join(", ") : "", ...row].join(" | ")} |`,
    ),
  );
  return [
    "| service | operations | read from | member | running | succeeded | failed | canceled | timed out | says nothing yet | what a success also needs |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}
