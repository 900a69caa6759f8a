import type { ClientPlan } from "../../client/plan.js";
import { cell, codeSpan, link } from "../../text/markdown.js";
import type { OperationModel } from "../../model/types.js";

function row(operation: OperationModel): string {
  const kinds = [
    ...(operation.lro === undefined ? [] : ["long-running"]),
    ...(operation.paging === undefined ? [] : ["paged"]),
  ].join(", ");
  const page = operation.link === undefined ? "" : link(operation.link.title, operation.link.url);
  const request = codeSpan(`${operation.method} ${operation.path}`);
  return `| ${[codeSpan(operation.name), request, kinds, page].map(cell).join(" | ")} |`;
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
