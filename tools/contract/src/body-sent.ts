import { parseJson } from "@azbackup/core/codec";
import { type OperationDescription, typedValue, xmlSchema } from "./description/index.js";
import type { Recorder } from "./recorder.js";
import { typed } from "./typed.js";
import { xmlTools } from "./xml-tools.js";

/** The body of the last request, read back into TypeScript values. */
export function bodySent({ service, operation }: OperationDescription, wire: Recorder): unknown {
  const { body, name } = operation;
  const text = wire.requests.at(-1)?.body;
  if (body === undefined || text === undefined) throw new Error(`${name} sent no body`);
  return typed(
    body.contentType.includes("xml")
      ? xmlTools().decode(xmlSchema(service, body), text)
      : typedValue(service, body, parseJson(text)),
  );
}
