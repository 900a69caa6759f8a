import { setAt } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import type { OperationBehaviour } from "../behaviour.js";
import { changeService } from "./service-store.js";

/** HTTP status of operations that did not end well. */
const FAILED = 400;

/**
 * The rules all operations on a service have in common: the service shows the last one.
 *
 * @param type How it is called there; but for `Suspend` this is inferred.
 * @param change What is different about the service once it has succeeded.
 */
export function operationOn(type: string, change: JsonObject = {}): OperationBehaviour {
  return {
    started: (call, run) =>
      changeService(call.state, run.start.values, { OperationStatus: { Type: type, Result: "InProgress" } }),
    ended(run, outcome, state) {
      const succeeded = outcome === "succeeded";
      const status = succeeded
        ? { Type: type, Result: "Succeeded" }
        : { Type: type, Result: "Failed", Error: errorOf(run) };
      changeService(state, run.start.values, { ...(succeeded ? change : {}), OperationStatus: status });
    },
    shapeStatus(document, run, phase) {
      setHttpStatus(document, run, phase);
      setAt(document, ["ID"], dashed(run.start.id));
    },
  };
}

function errorOf({ outcome }: Run): JsonObject {
  const [code, message] =
    outcome.kind === "failed" ? [outcome.code, outcome.message] : [outcome.kind, outcome.kind];
  return { HttpCode: FAILED, Message: message, ExtendedCode: code };
}

/** The status the request ended with is there only once it has ended. */
function setHttpStatus(document: JsonObject, _run: Run, { kind }: { readonly kind: string }): void {
  const ended = kind === "running" ? undefined : kind === "succeeded" ? 200 : FAILED;
  setAt(document, ["HttpStatusCode"], ended);
}

/** The document of an operation has its id with dashes, which the header and the URL do not. */
function dashed(id: string): string {
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
