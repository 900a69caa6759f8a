import { stringifyJson } from "@azbackup/core/codec";

/** What the service answers to one request. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Headers = Readonly<Record<string, string>>;

/** An answer with a JSON document. */
export function jsonReply(status: number, document: unknown, headers: Headers = {}): Reply {
  return {
    status,
    headers: { "content-type": "application/json", ...headers },
    body: stringifyJson(document),
  };
}

/** An answer with an XML document. */
export function xmlReply(status: number, document: string, headers: Headers = {}): Reply {
  return { status, headers: { "content-type": "application/xml", ...headers }, body: document };
}

/** An answer with a text that is no document of the service: a proxy's page, for instance. */
export function textReply(status: number, text: string, headers: Headers = {}): Reply {
  return { status, headers: { "content-type": "text/html", ...headers }, body: text };
}

/** An answer without a body. */
export function emptyReply(status: number, headers: Headers = {}): Reply {
  return { status, headers, body: "" };
}
