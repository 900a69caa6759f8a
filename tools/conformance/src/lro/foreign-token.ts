import { isRecord, parseJson, stringifyJson } from "@azbackup/core/codec";
import type { LroHost } from "@azbackup/core/lro";
import type { LroCase } from "./lro-case.js";
import { urlOf } from "./case-host.js";

const modes: Readonly<Record<string, string>> = {
  OperationLocation: "monitor",
  ResourceLocation: "location",
  Body: "body",
};

/**
 * The token a case begins with. Cases were taken from another implementation, whose state says the
 * same in other words: it is put into ours. Whatever else the case has for a token is left as it is.
 */
export function tokenOf(
  { options, request }: LroCase,
  { tokenSubject: subject, endpoint }: LroHost,
): string | undefined {
  const given = options.resumeToken;
  if (given === undefined) return undefined;
  const text = typeof given === "string" ? given : stringifyJson(given);
  const state = stateIn(text);
  if (!state) return text;
  const config = isRecord(state["config"]) ? state["config"] : {};
  const metadata = isRecord(config["metadata"]) ? config["metadata"] : {};
  const url = (value: unknown) => (typeof value === "string" ? urlOf(endpoint, value) : undefined);
  return stringifyJson({
    v: 1,
    subject,
    origin: new URL(endpoint).origin,
    tracking: {
      mode: modes[String(metadata["mode"])] ?? "monitor",
      stage: "status",
      phase: state["status"] ?? "running",
      url: url(config["operationLocation"] ?? config["initialRequestUrl"] ?? request.path),
      finalUrl: url(config["resourceLocation"]),
      intervalMs: options.intervalMs ?? 2000,
      nextAt: 0,
      polls: 0,
      vagueReads: 0,
      args: { statusOperation: {}, job: {}, cancel: {} },
      requestIds: [],
    },
    resultDocument: state["result"],
  });
}

function stateIn(text: string): Readonly<Record<PropertyKey, unknown>> | undefined {
  try {
    const parsed = parseJson(text);
    const state = isRecord(parsed) ? (parsed["state"] ?? parsed) : undefined;
    return isRecord(state) && isRecord(state["config"]) ? state : undefined;
  } catch {
    return undefined;
  }
}
