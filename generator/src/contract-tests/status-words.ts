import { isRecord } from "./lookup.js";

/** How an operation can stand; words nobody lists say that it is still being worked on. */
export type Phase = "running" | "succeeded" | "failed" | "canceled" | "timedOut" | "notYet";

/** The words of a status document, as the spec lists them, with what goes without saying. */
export interface Vocabulary {
  readonly path: readonly string[];
  readonly words: Readonly<Record<Exclude<Phase, "running">, readonly string[]>>;
  readonly error: readonly string[];
  readonly code: string;
  readonly message: string;
}

/** The words of the vocabulary in a tracking entry of the model. */
export function vocabularyOf(entry: unknown): Vocabulary {
  const given = isRecord(entry) ? entry : {};
  const names = isRecord(given["errorNames"]) ? given["errorNames"] : {};
  const list = (name: string, preset: readonly string[]) =>
    (given[name] as readonly string[] | undefined) ?? preset;
  return {
    path: list("path", ["status"]),
    words: {
      succeeded: list("succeeded", ["Succeeded"]),
      failed: list("failed", ["Failed"]),
      canceled: list("canceled", ["Canceled", "Cancelled"]),
      timedOut: list("timedOut", []),
      notYet: list("notYet", []),
    },
    error: list("error", ["error"]),
    code: String(names["code"] ?? "code"),
    message: String(names["message"] ?? "message"),
  };
}

/** What a word means. */
export function phaseOf(word: unknown, { words }: Vocabulary): Phase | undefined {
  if (typeof word !== "string") return undefined;
  const said = word.toLowerCase();
  const entries = Object.entries(words) as [Exclude<Phase, "running">, readonly string[]][];
  return entries.find(([, list]) => list.some((one) => one.toLowerCase() === said))?.[0] ?? "running";
}
