import { UsageError } from "../errors/usage-error.js";
import { isRecord, parseJson } from "../flags/given.js";

/** What another process needs to go on with an operation; nothing in it is secret. */
export interface OperationToken {
  readonly service: string;
  readonly operation: string;
  /** The client's own parameters. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly emulator?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly apiVersion?: string | undefined;
  /** The client's token. */
  readonly resume: string;
}

const prefix = "azb1.";

/** Writes a token as one word, which no shell changes. */
export function writeToken(token: OperationToken): string {
  return prefix + Buffer.from(JSON.stringify(token)).toString("base64url");
}

/**
 * Reads a token. Whether it fits is for the client to say.
 *
 * @throws UsageError for a damaged one
 */
export function readToken(text: string): OperationToken {
  const trimmed = text.trim();
  const document = trimmed.startsWith(prefix)
    ? parseJson(Buffer.from(trimmed.slice(prefix.length), "base64url").toString("utf8"))
    : undefined;
  if (!isToken(document)) throw new UsageError("the token is damaged, or not one of azbackup");
  return document;
}

/** True for what is meant as a token, and as no file. */
export function looksLikeToken(text: string): boolean {
  return text.startsWith(prefix);
}

function isToken(value: unknown): value is OperationToken {
  if (!isRecord(value)) return false;
  const texts = [value["service"], value["operation"], value["resume"]];
  const optional = [value["emulator"], value["endpoint"], value["apiVersion"]];
  return (
    texts.every((text) => typeof text === "string") &&
    optional.every((text) => text === undefined || typeof text === "string") &&
    isRecord(value["parameters"])
  );
}
