import { decode, parseJson } from "@azbackup/core/codec";
import type { OperationSpec } from "@azbackup/core/operation";
import type { Recorder } from "./recorder.js";
import { typed } from "./typed.js";
import { xmlTools } from "./xml-tools.js";

/** The body of the last request, read back into TypeScript values. */
export function bodySent({ body, name }: OperationSpec, wire: Recorder): unknown {
  const text = wire.requests.at(-1)?.body;
  if (body === undefined || text === undefined) throw new Error(`${name} sent no body`);
  return typed(
    body.contentType.includes("xml")
      ? xmlTools().decode(body.schema, new TextEncoder().encode(text))
      : decode(body.schema, parseJson(text), body.name),
  );
}
