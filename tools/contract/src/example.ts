import { type Reply, emptyReply, jsonReply, xmlReply } from "./reply.js";
import { sameMoments } from "./same-moments.js";
import { xmlTools } from "./xml-tools.js";

interface ExampleResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What a file of the spec's `examples` folder holds. */
export interface ExampleFile {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

/** A documented exchange. */
export interface Example {
  /** What was sent in one place; a JSON value, or the tree of an XML document. */
  parameter(name: string): unknown;
  /** The documented answer with a status. */
  reply(status: number): Reply;
  /** Its document: a JSON value, or the tree of an XML document. */
  body(status: number): unknown;
  /** Its document as it is in the file. */
  source(status: number): unknown;
}

/** Gives an example's file the words tests speak in. */
export function readExample({ parameters, responses }: ExampleFile): Example {
  const find = (status: number): ExampleResponse => {
    const found = responses[status];
    if (found === undefined) throw new Error(`the example has no answer with status ${status}`);
    return found;
  };
  return {
    parameter: (name) => sameMoments(document(parameters[name])),
    reply(status) {
      const { headers = {}, body } = find(status);
      const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
      if (body === undefined) return emptyReply(status, texts);
      return isXml(body) ? xmlReply(status, body, texts) : jsonReply(status, body, texts);
    },
    body: (status) => document(find(status).body),
    source: (status) => find(status).body,
  };
}

function isXml(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("<");
}

function document(value: unknown): unknown {
  return isXml(value) ? xmlTools().tree(value) : value;
}
