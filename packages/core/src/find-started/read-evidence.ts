import { unknown } from "../deserialize/index.js";
import { isRestError } from "../errors/index.js";
import {
  type Arguments,
  type CallOptions,
  type ClientContext,
  type OperationBase,
  readDocument,
  sendOperation,
} from "../operation/index.js";
import { listOperation } from "../paging/index.js";
import type { EvidenceCall, LatestEvidence, ListEvidence } from "./evidence.js";
import { argumentOf, type Sources } from "./template.js";

/** Reads a document as it stands on the wire; undefined where there is none of it (404). */
export async function readEvidence(
  context: ClientContext,
  { operation, arguments: templates }: EvidenceCall,
  sources: Sources,
  options: CallOptions,
): Promise<unknown> {
  try {
    const read = {
      ...unchecked(operation),
      read: (answer: Answer) => readDocument(context, answer.response),
    };
    // Where it answers nothing or `null`, there is nothing either.
    return (await sendOperation(context, read, argumentsOf(templates, sources), options)) ?? undefined;
  } catch (error) {
    if (isRestError(error) && error.statusCode === 404) return undefined;
    throw error;
  }
}

type Answer = Parameters<Parameters<typeof sendOperation>[1]["read"]>[0];

/** Lists items as they stand on the wire. */
export function listEvidence(
  context: ClientContext,
  { operation, arguments: templates }: NonNullable<ListEvidence["list"] & LatestEvidence["list"]>,
  sources: Sources,
  options: CallOptions,
): AsyncIterable<unknown> {
  const raw = { ...unchecked(operation), paging: { ...operation.paging, item: unknown } };
  return listOperation(context, raw, argumentsOf(templates, sources), options);
}

/** What only asks works in each version that has the operation, listed there or not. */
function unchecked<T extends OperationBase>(operation: T): T {
  return { ...operation, check: undefined };
}

function argumentsOf(templates: EvidenceCall["arguments"], sources: Sources): Arguments {
  return Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [name, argumentOf(template, sources)]),
  );
}
