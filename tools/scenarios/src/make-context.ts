import type { ExpectedRequest } from "./expected-request.js";
import type { LoadedClient } from "./load-client.js";
import type { Candidate } from "./match-operation.js";
import type { Values } from "./values.js";

/** One request that was sent, and its answer. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** What the tokens of a scenario are; those of `invalid` ones are refused. */
function credentialFor(scenario: string) {
  return {
    getToken: async (scopes: string | readonly string[]) => ({
      token: /invalid$/i.test(scenario) ? "invalid" : typeof scopes === "string" ? scopes : (scopes[0] ?? ""),
      expiresOnTimestamp: Date.now() + 3_600_000,
    }),
  };
}

/** The key that a request of the mock has in its place. */
function keyFor({ service }: LoadedClient, request: ExpectedRequest): { readonly key: string } | undefined {
  for (const { in: place, name, prefix = "" } of service.auth.keys ?? []) {
    const text = place === "query" ? request.query[name] : request.headers[name.toLowerCase()];
    if (typeof text === "string" && text.startsWith(prefix)) return { key: text.slice(prefix.length) };
  }
  return undefined;
}

/** Waits are short: what is measured is what is sent, not when. */
const clock = {
  now: () => Date.now(),
  sleep: (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, Math.min(ms, 2));
      signal?.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    }),
  schedule(ms: number, callback: () => void) {
    // A wait, or the time a request may take, which is long.
    const timer = setTimeout(callback, ms > 15_000 ? ms : Math.min(ms, 2));
    return () => clearTimeout(timer);
  },
};

/** A fetch that writes down what it does. */
function recordingFetch(exchanges: Exchange[]): typeof fetch {
  return async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const response = await fetch(input, init);
    const body = Buffer.from(await response.arrayBuffer());
    const headers = Object.fromEntries(response.headers);
    exchanges.push({ method: init?.method ?? "GET", url, status: response.status, headers, body });
    const isBare = [101, 204, 205, 304].includes(response.status);
    return new Response(isBare ? null : body, { status: response.status, headers: response.headers });
  };
}

/** Makes the context of a client for one call. */
export function makeContext(
  client: LoadedClient,
  segments: Candidate["segments"],
  given: Readonly<Record<string, unknown>>,
  request: ExpectedRequest,
  setting: {
    readonly scenario: string;
    readonly url: string;
    readonly exchanges: Exchange[];
    readonly values: Values;
  },
): unknown {
  const { endpoint, auth, clientParameters, apiVersion } = client.service;
  const key = keyFor(client, request);
  const hasCredential = auth.token ?? auth.certificate ?? auth.keys ?? auth.basic;
  const variables = endpoint.server?.variables ?? [];
  const presets = variables.filter((one) => one.default !== undefined && one.isApiVersion === undefined);
  const version =
    apiVersion &&
    (segments[apiVersion.wire] ??
      Object.entries(segments).find(([name]) => /version$/i.test(name))?.[1] ??
      request.query[apiVersion.wire] ??
      request.headers[apiVersion.wire.toLowerCase()]);
  const args = [
    ...(endpoint.default === undefined ? [setting.url] : []),
    ...variables.filter((one) => one.default === undefined).map((one) => segments[one.wire]),
    ...(hasCredential ? [key ?? credentialFor(setting.scenario)] : []),
    ...clientParameters.map((one) => given[one.name] ?? setting.values.sample(one)),
    {
      ...(endpoint.default === undefined ? {} : { endpoint: setting.url }),
      ...(typeof version === "string" ? { apiVersion: version } : {}),
      ...Object.fromEntries(
        presets.flatMap((one) => (segments[one.wire] === undefined ? [] : [[one.name, segments[one.wire]]])),
      ),
      allowInsecureConnection: true,
      retry: { maxRetries: 0 },
      fetch: recordingFetch(setting.exchanges),
      clock,
    },
  ];
  return client.createContext(...args);
}
