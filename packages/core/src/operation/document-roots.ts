import type { Schema } from "../codec/index.js";
import type { DocumentRoot } from "./document-format.js";
import type { LongRunningOperationSpec } from "./operation-spec.js";

/** The root elements of all documents by which a long-running operation is followed, where they are XML. */
export function documentRoots({ lro, ...start }: LongRunningOperationSpec): readonly DocumentRoot[] {
  const calls = [start, ...Object.values(lro.operations ?? {})];
  const answers = calls.flatMap(({ responses }) => Object.values(responses).map(({ body }) => body));
  return [lro.status, lro.result, lro.job, ...answers].flatMap((schema) => rootOf(schema) ?? []);
}

function rootOf(schema: Schema | undefined): DocumentRoot | undefined {
  if (schema?.type !== "model") return undefined;
  const { name, xml } = schema.model();
  return xml ?? { name };
}
