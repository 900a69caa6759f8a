import { isRecord, parseJson, stringifyJson } from "@azbackup/core/codec";
import { type LroTransport, tokenSubject } from "@azbackup/core/lro";
import type { LroCase } from "./lro-case.js";
import { urlOf } from "./case-host.js";

const strategies: Readonly<Record<string, string>> = {
  OperationLocation: "statusUrl",
  ResourceLocation: "location",
  Body: "resource",
};

/**
 * The token a case begins with. Cases were taken from another implementation, whose state says the
 * same in other words: it is put into ours. Whatever else the case has for a token is left as it is.
 */
export function tokenOf(
  { options, request }: LroCase,
  { client, operation }: LroTransport,
): string | undefined {
  const given = options.resumeToken;
  if (given === undefined) return undefined;
  const text = typeof given === "string" ? given : stringifyJson(given);
  const state = stateIn(text);
  if (!state) return text;
  const config = isRecord(state["config"]) ? state["config"] : {};
  const metadata = isRecord(config["metadata"]) ? config["metadata"] : {};
  const url = (value: unknown) => (typeof value === "string" ? urlOf(client.endpoint, value) : undefined);
  const intervalMs = Math.max(100, options.intervalMs ?? 2000);
  const finalUrl = url(config["resourceLocation"]);
  return stringifyJson({
    v: 2,
    subject: tokenSubject(client, operation),
    origin: new URL(client.endpoint).origin,
    state: {
      strategy: strategies[String(metadata["mode"])] ?? "statusUrl",
      stage: "status",
      url: url(config["operationLocation"] ?? config["initialRequestUrl"] ?? request.path),
      finalUrls: finalUrl === undefined ? undefined : [finalUrl],
      intervalMs,
      waitMs: intervalMs,
      nextAt: 0,
      polls: 0,
      inconclusiveReads: 0,
      args: { statusOperation: {}, job: {}, cancel: {} },
      requestIds: [],
    },
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
