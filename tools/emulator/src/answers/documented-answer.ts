import { sampleOf, substitute } from "../documents/index.js";
import type { Substitutions } from "../documents/index.js";
import type { Reply } from "../exchange/index.js";
import type { ManifestExample, ManifestOperation, ManifestResponse } from "../manifest/index.js";
import type { Call } from "./call.js";
import { documentReply, headersOf, readExample } from "./document-reply.js";
import { chooseExample, requestTexts, responseOf } from "./examples.js";

/** The documented answer of an operation, made to fit a request. */
export interface DocumentedAnswer {
  readonly status: number;
  readonly response: ManifestResponse | undefined;
  readonly headers: Record<string, string>;
  /** The documented body as a document; composed from the schema when none is documented. */
  readonly document: unknown;
  /** The texts of the example, and what the request has in their place. */
  readonly texts: Substitutions;
}

/**
 * Finds what an operation is documented to answer, at the first of the wanted statuses there is.
 *
 * @param prefers Says of a documented body that it is the one to answer with.
 */
export function documentedAnswer(
  call: Call,
  operation: ManifestOperation,
  wanted: readonly number[],
  prefers?: (document: unknown) => boolean,
): DocumentedAnswer {
  const isPreferred = (candidate: ManifestExample): boolean =>
    prefers?.(readExample(call.service, responseOf(candidate, wanted)?.response.body)) ?? false;
  const example = chooseExample(operation, call.values, call.body, isPreferred);
  const found = responseOf(example, wanted);
  const declared = operation.responses.map(({ status }) => status).filter((status) => status < 400);
  const status = found?.status ?? wanted.find((code) => declared.includes(code)) ?? declared[0] ?? 200;
  const response = operation.responses.find((candidate) => candidate.status === status);
  const { schemas } = call.service.manifest;
  const composed = response?.schema === undefined ? undefined : sampleOf(schemas, response.schema);
  return {
    status,
    response,
    headers: headersOf(found?.response),
    document: readExample(call.service, found?.response.body) ?? composed,
    texts: requestTexts(operation, example, call.values, call.body),
  };
}

/** Answers as documented. */
export function documentedReply(call: Call, operation: ManifestOperation, wanted: readonly number[]): Reply {
  const { status, response, headers, document, texts } = documentedAnswer(call, operation, wanted);
  return documentReply(status, response, headers, substitute(document, texts));
}
