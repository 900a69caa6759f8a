import { deflateRawSync, inflateRawSync } from "node:zlib";
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

/** Characters of a token that anybody would write; a few bytes can claim to be very many. */
const largest = 65_536;

/** Writes a token as one word, which no shell changes. */
export function writeToken(token: OperationToken): string {
  return prefix + deflateRawSync(JSON.stringify(token), { level: 9 }).toString("base64url");
}

/**
 * Reads a token. Whether it fits is for the client to say.
 *
 * @throws UsageError for a damaged one
 */
export function readToken(text: string): OperationToken {
  const trimmed = text.trim();
  const document = trimmed.startsWith(prefix) ? parseJson(inflated(trimmed.slice(prefix.length))) : undefined;
  if (!isToken(document)) throw new UsageError("the token is damaged, or not one of azbackup");
  return document;
}

function inflated(text: string): string {
  try {
    return inflateRawSync(Buffer.from(text, "base64url"), { maxOutputLength: largest }).toString("utf8");
  } catch {
    return "";
  }
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
