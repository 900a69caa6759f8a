import { getAt, schemaAt, wordsOf } from "../documents/index.js";
import type { NamedSchemas } from "../documents/index.js";
import type { Vocabulary } from "../manifest/index.js";
import type { Phase } from "./run.js";

/** Path of the status in a status document. */
export function statusPath(vocabulary: Vocabulary): readonly string[] {
  return vocabulary.path ?? ["status"];
}

/** The service's word for where work is. */
export function wordFor(phase: Phase, vocabulary: Vocabulary, running: readonly string[]): string {
  switch (phase.kind) {
    case "running":
      return (
        running[Math.min(running.length - 1, Math.floor(phase.fraction * running.length))] ?? "InProgress"
      );
    case "succeeded":
      return vocabulary.succeeded?.[0] ?? "Succeeded";
    case "failed":
      return vocabulary.failed?.[0] ?? "Failed";
    case "canceled":
      return vocabulary.canceled?.[0] ?? "Canceled";
    case "timedOut":
      return vocabulary.timedOut?.[0] ?? "TimedOut";
  }
}

/** The words a service uses while work goes on, in the order of its schema. */
export function runningWords(
  vocabulary: Vocabulary,
  named: NamedSchemas,
  schema: unknown,
  example: unknown,
): readonly string[] {
  const words = wordsOf(named, schemaAt(named, schema, statusPath(vocabulary))).filter((word) =>
    isRunning(word, vocabulary),
  );
  if (words.length > 0) return words;
  return typeof example === "string" && isRunning(example, vocabulary) ? [example] : ["InProgress"];
}

/** False for the words of an end, for "nothing to see yet", and for a cancellation under way. */
function isRunning(word: string, vocabulary: Vocabulary): boolean {
  const {
    succeeded = ["Succeeded"],
    failed: failures = ["Failed"],
    canceled = ["Canceled", "Cancelled"],
  } = vocabulary;
  const others = [
    ...succeeded,
    ...failures,
    ...canceled,
    ...(vocabulary.timedOut ?? []),
    ...(vocabulary.notYet ?? []),
  ];
  return !others.some((other) => other.toLowerCase() === word.toLowerCase()) && !/cancel/i.test(word);
}

/** True for a document in the state that work is in. */
export function saysPhase(document: unknown, vocabulary: Vocabulary, phase: Phase): boolean {
  const word = getAt(document, statusPath(vocabulary));
  if (typeof word !== "string") return false;
  if (phase.kind === "running") return isRunning(word, vocabulary);
  return word.toLowerCase() === wordFor(phase, vocabulary, []).toLowerCase();
}
