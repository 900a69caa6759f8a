import { readFileSync } from "node:fs";
import { parseJson } from "@azbackup/core/codec";

/** A documented exchange. */
export interface Example {
  readonly title: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

export interface ExampleResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What is known about an operation. */
export interface Operation {
  /** Name of the method of our client. */
  readonly name: string;
  readonly operationId: string;
  readonly method: string;
  readonly since?: string;
  readonly body?: { readonly name: string; readonly xml?: unknown };
  readonly paging?: { readonly items: readonly string[] };
  readonly tracking?: {
    readonly baseline?: object;
    readonly resultStatus?: object;
    readonly statusOperation?: { readonly operation: string };
  };
  readonly error: {
    readonly path: readonly string[];
    readonly code: string;
    readonly message: string;
    readonly xml?: { readonly name: string; readonly namespace?: string };
  };
  readonly examples: readonly Example[];
}

export interface Manifest {
  /** Name of the client class, here and there. */
  readonly client: string;
  readonly auth: { readonly token?: object };
  readonly xsd?: readonly object[];
  readonly apiVersion: { readonly name: string; readonly default: string };
  readonly defaultEndpoint?: string;
  readonly operations: readonly Operation[];
}

const repository = new URL("../../../../", import.meta.url);

/** What is known about a service. */
export function manifestOf(service: string): Manifest {
  return read(`tools/emulator/generated/${service}.manifest.json`);
}

/** Reads a JSON document of the repository. */
export function read<T>(path: string): T {
  // The repository's own; a test fails where it is not what it should be.
  return parseJson(readFileSync(new URL(path, repository), "utf8")) as T;
}
