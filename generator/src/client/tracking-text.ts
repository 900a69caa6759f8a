import type { OperationModel } from "../model/types.js";
import { call } from "./codec-text.js";
import { literalText } from "../text/literal.js";
import type { SourceFile } from "./source-file.js";

const lro = "@azbackup/core/lro";

/**
 * The ways in which an operation may be followed, in the order in which they are tried. A service that has
 * an operation for the status, and nothing to say where the final state is, names no URL.
 */
function strategies({ method, lro: model }: OperationModel): readonly string[] {
  const { finalStateVia, statusOperation } = model?.tracking ?? {};
  const isResource = method === "PUT" || method === "PATCH";
  if (statusOperation !== undefined && finalStateVia === undefined) return ["byStatusOperation"];
  const last = statusOperation === undefined ? (isResource ? "byResource" : "byAnswer") : "byStatusOperation";
  const ownUrl = String(finalStateVia).endsWith("-operation");
  return [
    ...(method === "PATCH" ? ["byPatchedResource"] : []),
    "byStatusUrl",
    // Whoever has an operation for the status does not need a second URL.
    ...(ownUrl && statusOperation !== undefined ? [] : ["byLocation"]),
    last,
  ];
}

/** Whether the result stands somewhere else than in the last status document. */
function readsResult({ method, lro: model }: OperationModel, ways: readonly string[]): boolean {
  const { finalStateVia, skipFinalGet, job } = model?.tracking ?? {};
  if (skipFinalGet === true || method === "DELETE" || job !== undefined) return false;
  const isResource = method === "PUT" || method === "PATCH";
  return ways.includes("byStatusUrl") && (isResource || !String(finalStateVia).endsWith("-operation"));
}

/** How a long-running operation is followed: its rules, and the imports which keep them. */
export function trackingText(operation: OperationModel, file: SourceFile): string {
  const { skipFinalGet: _, ...rules } = operation.lro?.tracking ?? {};
  const ways = strategies(operation);
  const made: Readonly<Record<string, string>> = {
    job: "followJob",
    baseline: "latestRun",
    cancel: "cancelBy",
  };
  const entries = Object.entries(rules).map(([name, rule]) => {
    const maker = made[name];
    const text = literalText(rule);
    return `${name}: ${maker === undefined ? text : call({ atLoad: true }, file.value(maker, lro), [text])}`;
  });
  return `tracking: {\n${[
    `strategies: [${ways.map((way) => file.value(way, lro)).join(", ")}]`,
    ...(readsResult(operation, ways) ? [`final: ${file.value("finalRead", lro)}`] : []),
    ...entries,
  ].join(",\n")}\n}`;
}
