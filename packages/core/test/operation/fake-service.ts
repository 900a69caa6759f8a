import { anonymous } from "../../src/auth/index.js";
import type { ClientContext } from "../../src/operation/index.js";
import { type ClientConfig, createClientContext } from "../../src/operation/index.js";

/** What a client sent, as the service gets it. */
export interface Sent {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One answer: status, JSON body (text is sent as it is), headers. */
export type Answer = readonly [status: number, body?: unknown, headers?: Record<string, string>];

export interface FakeService {
  readonly context: ClientContext;
  readonly sent: Sent[];
}

export const endpoint = "https://service.example";

/** A client whose requests are answered in order by the given answers, and by 599 after the last. */
export function fakeService(answers: readonly Answer[], config: Partial<ClientConfig> = {}): FakeService {
  const sent: Sent[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, { ...init, signal: null });
    sent.push({
      method: request.method,
      url: String(input),
      headers: Object.fromEntries(request.headers),
      body: await request.text(),
    });
    const [status, body, headers = {}] = answers[sent.length - 1] ?? [599, "no more answers"];
    const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
    return new Response(text, { status, headers: { "content-type": "application/json", ...headers } });
  };
  const context = createClientContext({
    name: "TestClient",
    packageName: "@azbackup/test",
    packageVersion: "1.2.3",
    endpoint,
    auth: [anonymous],
    ...config,
    options: { retry: { maxRetries: 0 }, fetch, ...config.options },
  });
  return { context, sent };
}
