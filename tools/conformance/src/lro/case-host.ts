import {
  type AuthMethod,
  bearerToken,
  challengedToken,
  selectAuthMethod,
  type TokenCredential,
} from "@azbackup/core/auth";
import type { Clock } from "@azbackup/core/clock";
import { isRecord, parseJson, stringifyJson } from "@azbackup/core/codec";
import { DecodeError, RestError } from "@azbackup/core/errors";
import { createPipeline, type HttpRequest, type HttpResponse } from "@azbackup/core/http";
import { readFault, type LroResponse, type LroTransport, type SendOptions } from "@azbackup/core/lro";
import { xmlDocument } from "@azbackup/core/xml";
import type { LroCase } from "./lro-case.js";
import { strategies } from "./strategies.js";
import { statusPath } from "./tracking-of.js";

/** Where the service of a case is, as far as the client knows. */
export function endpointOf({ options }: LroCase): string {
  // The challenge names the resource the token is for, which must be a parent domain of the service's.
  return options.auth === "keyvault-challenge" ? "https://lro.managedhsm.azure.net" : "https://lro.test";
}

/** Joins a path that may be an absolute URL to the endpoint. */
export function urlOf(endpoint: string, path: string): string {
  return /^https?:/i.test(path) ? path : endpoint + path;
}

/** The client of a case: the real pipeline on top of `fetch`, and what a poller needs from it. */
export function caseHost(
  row: LroCase,
  fetch: typeof globalThis.fetch,
  clock: Clock,
  pollClock: Clock,
): LroTransport {
  const { options, request } = row;
  const endpoint = endpointOf(row);
  const strategy = options.strategy === undefined ? undefined : strategies[options.strategy];
  const trustedOrigins = trusted(row, endpoint);
  const { send } = createPipeline({
    client: "ConformanceClient",
    endpoint,
    userAgent: "azbackup-conformance/0.0.0",
    fetch,
    clock,
    trustedOrigins,
    // No time limit: time passes only while the client waits.
    attemptTimeoutMs: Infinity,
    retry: { maxRetries: options.pipelineRetry ? 3 : 0 },
    signIn:
      options.auth &&
      selectAuthMethod([methodOf(options.auth)], credential(clock), { clock, endpoint }).policy,
  });
  const apiVersion =
    options.apiVersion === undefined ? undefined : { name: "api-version", value: options.apiVersion };
  const callerHeaders = { ...strategy?.headers, ...headersOf(row) };

  async function exchange(
    method: string,
    url: string,
    limits: SendOptions,
    more: Partial<HttpRequest> = {},
  ): Promise<LroResponse> {
    const headers = { ...callerHeaders, ...more.headers };
    const response = await send({
      method,
      url,
      operation: "trigger",
      startsWork: false,
      ...more,
      ...limits,
      headers,
    });
    const { status } = response;
    return {
      status,
      headers: response.headers,
      url: response.url,
      document: documentOf(response, strategy?.xml ?? false),
    };
  }

  const httpError = ({ status, headers, url, document }: LroResponse): RestError =>
    new RestError({
      operation: "trigger",
      method: "GET",
      url,
      statusCode: status,
      headers,
      fault: readFault(document, strategy?.errors),
    });

  return {
    operation: "trigger",
    client: {
      name: "ConformanceClient",
      endpoint,
      trustedOrigins,
      apiVersion,
      clock: pollClock,
      warn: () => {},
    },
    initial: { method: request.method, url: urlOf(endpoint, request.path) },
    arguments: {},
    async start(limits) {
      const body = bodyOf(row);
      const startsWork = strategy?.startsWork ?? options.auth !== undefined;
      const content = body === undefined ? {} : { body, headers: { "content-type": "application/json" } };
      const response = await exchange(request.method, urlOf(endpoint, request.path), limits, {
        ...content,
        startsWork,
      });
      if (response.status >= 400) throw httpError(response);
      return options.baseUrl === undefined
        ? response
        : { ...response, headers: rewritten(response.headers, options.baseUrl) };
    },
    get: (url, limits) => exchange("GET", url, limits),
    call: (_, args, limits) =>
      exchange("GET", withVersion(urlOf(endpoint, statusPath(row, args)), apiVersion), limits),
    decode: (what, document) => (what === "result" ? numbersIn(document, strategy?.numbers ?? []) : document),
    httpError,
  };
}

/** Without a rule about origins, a case trusts all that stand in its script. */
function trusted({ options, exchanges }: LroCase, endpoint: string): readonly string[] {
  if (options.sameOriginOnly || options.allowedOrigins) return options.allowedOrigins ?? [];
  const named = stringifyJson(exchanges).match(/https:\/\/[^/?#"\\\s]+/g) ?? [];
  return named.filter((origin) => URL.canParse(origin) && origin !== endpoint);
}

function methodOf(auth: NonNullable<LroCase["options"]["auth"]>): AuthMethod {
  return auth === "cae" ? bearerToken(["https://lro.test/.default"]) : challengedToken([]);
}

function credential(clock: Clock): TokenCredential {
  return {
    getToken: async (scopes) => ({
      token: `<token for ${[scopes].flat().join(" ")}>`,
      expiresOnTimestamp: clock.now() + 86_400_000,
    }),
  };
}

/** What the caller adds to the trigger: whatever the script wants to see there, save the credential. */
function headersOf({ exchanges }: LroCase): Readonly<Record<string, string>> {
  const wanted = Object.entries(exchanges[0]?.requestHeaders ?? {});
  return Object.fromEntries(
    wanted.flatMap(([name, value]) => (value === null || name === "authorization" ? [] : [[name, value]])),
  );
}

/** The body of the trigger; with a challenge there must be one, to see that it is held back. */
function bodyOf({ exchanges, options, request }: LroCase): string | undefined {
  const wanted = exchanges.find(
    ({ requestBody }) => requestBody !== undefined && requestBody !== null,
  )?.requestBody;
  if (wanted !== undefined) return stringifyJson(wanted);
  return options.auth && request.method !== "GET" ? stringifyJson({ token: "secret" }) : undefined;
}

function documentOf({ status, body }: HttpResponse, xml: boolean): unknown {
  if (body.length === 0) return undefined;
  try {
    const text = new TextDecoder().decode(body);
    return xml && text.startsWith("<") ? xmlDocument(undefined, text) : parseJson(text);
  } catch {
    if (status >= 400) return undefined;
    throw new DecodeError({ path: "body", expected: "JSON or XML", received: "something else" });
  }
}

function rewritten(headers: LroResponse["headers"], baseUrl: string): LroResponse["headers"] {
  const urls = new Set(["operation-location", "azure-asyncoperation", "location"]);
  const entries = Object.entries(headers).map(([name, value]) =>
    urls.has(name)
      ? [name, value.replace(/^https?:\/\/[^/?#]*/i, baseUrl.replace(/\/$/, ""))]
      : [name, value],
  );
  return Object.fromEntries(entries);
}

function withVersion(
  url: string,
  version: { readonly name: string; readonly value: string } | undefined,
): string {
  if (!version || url.includes(`${version.name}=`)) return url;
  return `${url}${url.includes("?") ? "&" : "?"}${version.name}=${version.value}`;
}

function numbersIn(document: unknown, names: readonly string[]): unknown {
  if (!isRecord(document)) return document;
  const changed = names.filter((name) => name in document).map((name) => [name, Number(document[name])]);
  return { ...document, ...Object.fromEntries(changed) };
}
