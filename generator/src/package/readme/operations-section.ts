import type { ClientPlan } from "../../client/plan.js";
import type { OperationModel } from "../../model/types.js";

function row(operation: OperationModel): string {
  const kinds = [
    ...(operation.lro === undefined ? [] : ["long-running"]),
    ...(operation.paging === undefined ? [] : ["paged"]),
  ].join(", ");
  const page = operation.link === undefined ? "" : `[${operation.link.title}](${operation.link.url})`;
  return `| \`${operation.name}\` | \`${operation.method} ${operation.path}\` | ${kinds} | ${page} |`;
}

/** Every operation with the page it is documented on. */
export function operationsSection({ service }: ClientPlan): string[] {
  return [
    "## Operations",
    [
      "| method | request | | documented at |",
      "| --- | --- | --- | --- |",
      ...service.operations.map(row),
    ].join("\n"),
    "Each is also a function of its own, for bundles that hold nothing else.",
  ];
}
