import type { Call } from "../answers/index.js";
import { getAt, inSchemaOrder, setAt, substitute } from "../documents/index.js";
import type { Substitutions } from "../documents/index.js";
import type { ManifestResponse } from "../manifest/index.js";
import { statusDocument, statusPath } from "../runs/index.js";
import type { Run } from "../runs/index.js";
import { serveUrl } from "./follow-urls.js";

/** What the answer that says work was started tells of it, made of the documented answer. */
export function firstDocument(
  call: Call,
  run: Run,
  example: unknown,
  texts: Substitutions,
  response: ManifestResponse | undefined,
): unknown {
  const { tracking } = run.start;
  const vocabulary = tracking.status ?? {};
  const named = call.service.manifest.schemas;
  if (typeof getAt(example, statusPath(vocabulary)) !== "string") return substitute(example, texts);
  const template = {
    example,
    schema: response?.schema,
    named,
    vocabulary,
    progress: tracking.progress,
    texts,
    identity: [],
  };
  const document = statusDocument(template, run, "operation", call.now);
  const url = tracking.statusUrlPath && getAt(example, tracking.statusUrlPath);
  if (tracking.statusUrlPath !== undefined && typeof url === "string") {
    setAt(
      document,
      tracking.statusUrlPath,
      serveUrl(call, run, url, texts, { kind: "status", id: run.start.id }),
    );
  }
  call.service.behaviour?.operations[run.start.operation.name]?.shapeStatus?.(
    document,
    run,
    run.phase("operation", call.now),
    call,
  );
  return inSchemaOrder(named, response?.schema, document);
}
