import type { Emulator } from "@azbackup/emulator";
import { type Mutation, mutate } from "./inputs/mutation.js";

/** More requests than any call here can have a reason to send. */
export const requestCap = 1500;

/** The way to a service that turned hostile. */
export interface HostileWire {
  readonly fetch: typeof globalThis.fetch;
  /** All requests. */
  readonly sent: readonly SentRequest[];
  /** Starts that were sent although one before may have been taken. */
  readonly secondStarts: number;
  /** A start was sent, and not refused in a way that the client could see. */
  readonly mayHaveStarted: boolean;
}

/** A request as it left the client. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  /** The secrets of the call that it carried. */
  readonly secrets: readonly string[];
}

/** Leads requests to the emulator, and mutates its answers on the way back. */
export function hostileWire(
  emulator: Emulator,
  mutations: readonly Mutation[],
  secrets: readonly string[],
): HostileWire {
  const sent: SentRequest[] = [];
  /** What the service was told so far, and can tell again. */
  const told = new Set<string>();
  let mayHaveStarted = false;
  let secondStarts = 0;

  const answer = async (at: number, ...request: Parameters<typeof fetch>): Promise<Response> => {
    const response = await emulator.fetch(...request);
    const mutation = mutations.find((one) => one.at <= at && at < one.at + one.times);
    return mutation ? mutate(mutation, response, [...told]) : response;
  };

  return {
    sent,
    get mayHaveStarted() {
      return mayHaveStarted;
    },
    get secondStarts() {
      return secondStarts;
    },
    async fetch(input, init) {
      const at = sent.length;
      const request = sentRequest(input, init, secrets);
      sent.push(request);
      for (const secret of request.secrets) told.add(secret);
      if (sent.length > requestCap) throw new Error("too many requests");
      const before = emulator.started();
      const outcome = await Promise.allSettled([answer(at, input, init)]);
      const [shown] = outcome;
      if (emulator.started() > before) {
        if (mayHaveStarted) secondStarts += 1;
        if (!(shown.status === "fulfilled" ? isRefusal(shown.value) : isUnsent(shown.reason)))
          mayHaveStarted = true;
      }
      if (shown.status === "rejected") throw shown.reason;
      return shown.value;
    },
  };
}

function sentRequest(
  input: string | URL | Request,
  init: RequestInit | undefined,
  secrets: readonly string[],
): SentRequest {
  const url = String(input instanceof Request ? input.url : input);
  const headers = [...new Headers(init?.headers)].flat();
  const body =
    init?.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : String(init?.body ?? "");
  const said = [url, ...headers, body].join("\n");
  const carries = (secret: string): boolean =>
    [
      secret,
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
      secret.replaceAll("&", "&amp;"),
    ].some((form) => said.includes(form));
  return { url, method: init?.method ?? "GET", secrets: secrets.filter(carries) };
}

/** By such an answer the service says that it does not do what it was asked for: now, or at this address. */
function isRefusal({ status, headers }: Response): boolean {
  if (status >= 300 && status < 400) return status !== 303;
  return (status >= 400 && status < 500 && status !== 408) || (status === 503 && headers.has("retry-after"));
}

function isUnsent(reason: unknown): boolean {
  const codes = [reason, reason instanceof Error ? reason.cause : undefined].map((one) =>
    one instanceof Error && "code" in one ? one.code : undefined,
  );
  return codes.includes("ECONNREFUSED");
}
