import { isRecord, own } from "@azbackup/core/codec";
import { parseXml } from "@azbackup/core/xml";
import type { RecordedExchange } from "./recorded-exchange.js";

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

/** The URLs an answer hands out to be followed, as paths that can be compared. */
export function pathsIn(
  { headers }: RecordedExchange["response"],
  names: readonly string[],
): readonly string[] {
  return names.flatMap((name) => (headers[name] ? [comparable(headers[name])] : []));
}

/** The ids of operations that URLs end in, by which their status is told under other URLs too. */
export function operationIds(response: RecordedExchange["response"]): readonly string[] {
  const paths = pathsIn(response, ["azure-asyncoperation", "operation-location", "location"]);
  return paths.flatMap((path) =>
    path
      .split("/")
      .filter((part) => /(?=.*\d).{16}/.test(part))
      .slice(-1),
  );
}

/** The ids of the jobs a document names. */
export function jobIds(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    /^jobId$/i.test(name) && typeof value === "string" ? [value.toLowerCase()] : jobIds(value),
  );
}

/** A path without query and slashes at its ends, decoded, in lower case. */
export function comparable(path: string): string {
  const [bare = ""] = path.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/);
  const clean = bare.split("/").filter((segment) => segment !== "");
  return decodeURIComponent(clean.join("/")).toLowerCase();
}
