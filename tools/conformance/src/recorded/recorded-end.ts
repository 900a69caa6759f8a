import { isRecord, own } from "@azbackup/core/codec";
import { parseXml } from "@azbackup/core/xml";

/** How a run ended, by what was recorded of it; `running` where the recording stops before the end. */
export type RecordedEnd = "succeeded" | "failed" | "canceled" | "timedOut" | "running";

const ends: Readonly<Record<string, RecordedEnd>> = {
  succeeded: "succeeded",
  completed: "succeeded",
  completedwithwarnings: "succeeded",
  success: "succeeded",
  ready: "succeeded",
  failed: "failed",
  failure: "failed",
  canceled: "canceled",
  cancelled: "canceled",
  timeout: "timedOut",
  timedout: "timedOut",
};

/** What services call the member that says how work goes; at the root, or in `properties`. */
const names = [/^status$/i, /^provisioningState$/i, /^\w+State$/i];

/** The word with which a document says how its work goes; undefined if it has none. */
export function statusWord(body: unknown): string | undefined {
  const document = typeof body === "string" && body.includes("<") ? parseXml(body).value : body;
  if (!isRecord(document)) return undefined;
  for (const part of [document, own(document, "properties")]) {
    for (const name of names) {
      const word = Object.entries(isRecord(part) ? part : {}).find(([key]) => name.test(key))?.[1];
      if (typeof word === "string" && word !== "") return word;
    }
  }
  return undefined;
}

/** What a status word says. */
export function endOf(word: string): RecordedEnd {
  return ends[word.toLowerCase()] ?? "running";
}
