import type { Emulator, ServiceManifest } from "../../src/index.js";
import type { ManifestOperation } from "../../src/manifest/index.js";
import type { Exchange } from "./exchange.js";

/** Milliseconds an operation takes while flows are replayed, and its job. */
export const STEP = 10_000;
export const JOB = 4 * STEP;

/** What a replay works with. */
export interface Replay {
  readonly emulator: Emulator;
  readonly manifest: ServiceManifest;
  /** The emulator's ids and names by the recorded ones. */
  readonly names: Map<string, string>;
  send(exchange: Pick<Exchange, "request">): Promise<Answer>;
}

/** An answer that was read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** The operation of the specs an exchange is one of; undefined when the specs do not have it. */
export function specOperation(
  manifest: ServiceManifest,
  { operation }: Exchange,
): ManifestOperation | undefined {
  return manifest.operations.find((one) => one.name === operation || one.operationId === operation);
}

/** The word for where the work is that a recorded body tells of. */
export function statusWord(body: unknown): string | undefined {
  const text = typeof body === "string" ? /<Status>(\w+)</.exec(body)?.[1] : undefined;
  if (text !== undefined) return text;
  const found = ["status", "BackupState", "RestoreState"].map((name) => member(body, name));
  const word = [...found, member(member(body, "properties"), "status")].find(
    (one) => typeof one === "string",
  );
  return typeof word === "string" ? word : undefined;
}

/** A request of one's own, made before a recorded one. */
export function request(
  method: string,
  path: string,
  query: Readonly<Record<string, string>>,
  body: unknown = null,
): Pick<Exchange, "request"> {
  return { request: { method, path, query, headers: {}, body } };
}

/** Lets all work end. */
export async function finish({ emulator }: Replay): Promise<void> {
  await emulator.clock.advance(JOB);
}

/** A member of a document; undefined where there is none. */
export function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}
