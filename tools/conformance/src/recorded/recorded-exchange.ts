import { isRecord, own } from "@azbackup/core/codec";

/** One request to a real service, and what it answered. */
export interface RecordedExchange {
  readonly id: string;
  /** Folder name of the service's spec. */
  readonly service: string;
  /** Official operation id, or our own name. */
  readonly operation: string;
  /** As recorded; a remark where the source does not tell it. */
  readonly apiVersion: string;
  /** Names the run it belongs to, and its place there. */
  readonly flow?: string | undefined;
  readonly step: number;
  readonly request: RecordedRequest;
  readonly response: RecordedResponse;
}

/** A request, with path and query as they were sent. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  /** `null` where there was none, or none was recorded. */
  readonly body: unknown;
}

/** An answer. Its body is a JSON value, or the text of an XML document; `""` for none. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/**
 * Takes one parsed line for an exchange.
 *
 * @throws Error that names the member which is missing or of another kind
 */
export function exchangeFrom(line: unknown): RecordedExchange {
  const row = record(line, "the line");
  const request = record(own(row, "request"), "request");
  const response = record(own(row, "response"), "response");
  const headers = Object.entries(record(own(response, "headers") ?? {}, "response.headers"));
  const flow = own(row, "flow");
  return {
    id: text(own(row, "id"), "id"),
    service: text(own(row, "service"), "service"),
    operation: text(own(row, "operation"), "operation"),
    apiVersion: text(own(row, "apiVersion") ?? "", "apiVersion"),
    flow: flow === undefined ? undefined : text(flow, "flow"),
    step: Number(own(row, "step") ?? 0),
    request: {
      method: text(own(request, "method"), "request.method").toUpperCase(),
      path: text(own(request, "path"), "request.path"),
      query: record(own(request, "query") ?? {}, "request.query"),
      headers: record(own(request, "headers") ?? {}, "request.headers"),
      body: own(request, "body") ?? null,
    },
    response: {
      status: status(own(response, "status")),
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), String(value)])),
      body: own(response, "body") ?? "",
    },
  };
}

function record(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`${name} is no object`);
  return value;
}

function text(value: unknown, name: string): string {
  if (typeof value !== "string") throw new Error(`${name} is no text`);
  return value;
}

function status(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 200 || value > 599)
    throw new Error("response.status is no HTTP status");
  return value;
}
