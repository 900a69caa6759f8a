import type { Reply } from "../exchange/index.js";
import type { ControlHost } from "./control-host.js";
import type { Session } from "../sessions/index.js";

/** A request of the control API that was let in and checked. */
export interface ControlRequest {
  readonly host: ControlHost;
  readonly session: Session;
  /** Names of the path, by what they stand for. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The body, as the operation's schema has it. */
  readonly body: unknown;
  /** Where the emulator was reached. */
  readonly origin: string;
}

/** One operation of the control API: what its description says, and what it does. */
export interface ControlOperation {
  readonly id: string;
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** Below `/_emulator`, with `{name}` for a name. */
  readonly path: string;
  readonly summary: string;
  readonly query?: readonly { readonly name: string; readonly description: string }[];
  /** JSON Schema of the body; without one there is none. */
  readonly body?: object;
  /** What is answered by status: words, and a JSON Schema where there is a body. */
  readonly answers: Readonly<Record<number, readonly [description: string, schema?: object]>>;
  /** Everybody may ask, from anywhere. */
  readonly isOpen?: boolean;
  run(request: ControlRequest): Reply | Promise<Reply>;
}

/** An object of these members, all of them required. */
export function objectOf(properties: Readonly<Record<string, object>>): object {
  return { type: "object", properties, required: Object.keys(properties) };
}
