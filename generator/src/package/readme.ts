import type { ClientPlan } from "../client/plan.js";
import type { OperationModel } from "../model/types.js";

function row(operation: OperationModel): string {
  const kinds = [
    ...(operation.lro === undefined ? [] : ["long-running"]),
    ...(operation.paging === undefined ? [] : ["paged"]),
  ].join(", ");
  const page = operation.link === undefined ? "" : `[${operation.link.title}](${operation.link.url})`;
  return `| \`${operation.name}\` | \`${operation.method} ${operation.path}\` | ${kinds} | ${page} |`;
}

/** What a package's page says: what it is for, how it is installed, and every operation with its page. */
export function readme(plan: ClientPlan): string {
  const { service } = plan;
  const version = service.apiVersion;
  return [
    `<!-- Generated from specs/${service.service}. Do not edit. -->`,
    `# ${plan.packageName}`,
    service.doc,
    "```sh\nnpm install " + plan.packageName + "\n```",
    ...(version === undefined
      ? []
      : [`API version ${version.default} unless you choose another (${version.values.join(", ")}).`]),
    "## Operations",
    [
      "| method | request | | documented at |",
      "| --- | --- | --- | --- |",
      ...service.operations.map(row),
    ].join("\n"),
  ].join("\n\n");
}
