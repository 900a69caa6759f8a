import { isDeepStrictEqual } from "node:util";
import { parseJson, stringifyJson } from "@azbackup/core/codec";
import type { CaseExchange } from "./lro-case.js";

/** A service that answers exactly one conversation, and takes note of the first thing that is not in it. */
export class ScriptedService {
  readonly #endpoint: string;
  readonly #exchanges: readonly CaseExchange[];
  readonly #now: () => number;
  /** Requests answered so far. */
  served = 0;
  /** The first deviation from the script. */
  deviation: string | undefined;

  constructor(endpoint: string, exchanges: readonly CaseExchange[], now: () => number) {
    this.#endpoint = endpoint;
    this.#exchanges = exchanges;
    this.#now = now;
  }

  /** What was not asked for in the end. */
  get rest(): string | undefined {
    const next = this.#exchanges[this.served];
    return next && `${next.method} ${next.path} was never sent`;
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const exchange = this.#exchanges[this.served];
    const request = new Request(input, { ...init, signal: null });
    const problem = exchange
      ? await this.#compare(exchange, String(input), request)
      : `${request.method} ${this.#pathOf(String(input))} was sent, where nothing was expected`;
    if (problem !== undefined || !exchange) {
      this.deviation ??= problem;
      throw new Error(problem);
    }
    this.served += 1;
    return this.#answer(exchange);
  };

  async #compare(exchange: CaseExchange, url: string, request: Request): Promise<string | undefined> {
    const said = `${request.method} ${this.#pathOf(url)}`;
    const wanted = `${exchange.method} ${this.#pathOf(exchange.path)}`;
    if (said !== wanted) return `request ${this.served + 1} was ${said} instead of ${wanted}`;
    for (const [name, value] of Object.entries(exchange.requestHeaders ?? {})) {
      const sent = request.headers.get(name);
      if (sent !== value) return `${said} had ${name}: ${sent} instead of ${value}`;
    }
    if (exchange.requestBody === undefined) return undefined;
    const text = await request.text();
    const body = text === "" ? null : readable(text);
    return isDeepStrictEqual(body, exchange.requestBody) ? undefined : `${said} had another body: ${text}`;
  }

  #pathOf(url: string): string {
    const absolute = /^(https?:\/\/[^/?#]*)(.*)$/i.exec(url);
    return absolute && new URL(url).origin === new URL(this.#endpoint).origin ? (absolute[2] ?? "") : url;
  }

  #answer({ status, headers = {}, body, bodyText }: CaseExchange): Response {
    const text = bodyText ?? (body === undefined ? null : stringifyJson(body));
    const filled = Object.entries(headers).map(([name, value]) => [name, this.#fill(value)] as const);
    const type = body === undefined ? [] : [["content-type", "application/json"] as const];
    return new Response(status === 204 || status === 304 ? null : text, {
      status,
      headers: Object.fromEntries([...type, ...filled]),
    });
  }

  /** `{{now+60s}}` is the HTTP date a minute from now. */
  #fill(value: string): string {
    return value.replace(/\{\{now([+-]\d+)s\}\}/g, (_, seconds: string) =>
      new Date(this.#now() + Number(seconds) * 1000).toUTCString(),
    );
  }
}

function readable(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
