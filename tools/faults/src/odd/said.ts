import type { LroSpec, StatusRule } from "@azbackup/core/lro";
import { isRecord } from "../clients/index.js";
import type { Exchange } from "./recording.js";

/** What a document says by the rules of its spec, read without the library. */
export type Said = "running" | "succeeded" | "failed" | "canceled" | "timedOut" | "nothing";

/** What one answer says of how the operation stands. */
export function saidBy({ role, status, body }: Exchange, spec: LroSpec): Said {
  if (status === 202 && body === "") return "running";
  const document = body.startsWith("<") ? xmlMembers(body) : body === "" ? undefined : JSON.parse(body);
  if (status >= 400) {
    const code = at(document, ["error", "code"]);
    const isCode = typeof code === "number" || (typeof code === "string" && code.trim() !== "");
    return isCode && spec.failedHttpStatuses?.includes(status) ? "failed" : "nothing";
  }
  if (role === "job") return wordOf(document, spec.job?.vocabulary);
  if (role === "result") {
    if (!spec.resultStatus) return "succeeded";
    const own = wordOf(document, spec.resultStatus);
    return own === "nothing" ? wordOf(document, spec.status) : own;
  }
  const said = wordOf(document, spec.status);
  // An operation that only starts a job has not said how to go on before it has named it.
  return said === "succeeded" && spec.job && !hasJobId(document, spec) ? "nothing" : said;
}

function wordOf(document: unknown, rule: StatusRule = {}): Said {
  const word = at(document, rule.path ?? ["status"]);
  if (typeof word !== "string") return "nothing";
  const lists = {
    succeeded: rule.succeeded ?? ["Succeeded"],
    failed: rule.failed ?? ["Failed"],
    canceled: rule.canceled ?? ["Canceled", "Cancelled"],
    timedOut: rule.timedOut ?? [],
    running: rule.running ?? [],
  };
  const said = word.trim().toLowerCase();
  const found = Object.entries(lists).find(([, words]) => words.some((one) => one.toLowerCase() === said));
  return (found?.[0] as Said | undefined) ?? "nothing";
}

function hasJobId(document: unknown, { job }: LroSpec): boolean {
  return Object.values(job?.arguments ?? {}).every((source) => {
    if (!("status" in source)) return true;
    const id = at(document, source.status);
    return (typeof id === "string" && id !== "") || typeof id === "number" || typeof id === "boolean";
  });
}

function at(document: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (here, name) => (isRecord(here) && !Array.isArray(here) ? here[name] : undefined),
    document,
  );
}

function xmlMembers(body: string): Record<string, string> {
  return Object.fromEntries(
    [...body.matchAll(/<(\w+)>([^<]*)<\/\1>/g)].map(([, name = "", text = ""]) => [name, text]),
  );
}
