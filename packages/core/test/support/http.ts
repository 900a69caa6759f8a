import { systemClock } from "../../src/clock/index.js";
import {
  createPipeline,
  type HttpPolicy,
  type HttpRequest,
  type HttpResponse,
  type HttpSend,
  originGuard,
  type PipelineOptions,
  type PolicyFunction,
  withinLimits,
  withPolicies,
} from "../../src/http/index.js";
import type { Transport } from "../../src/http/transport/transport.js";

export const endpoint = "https://vault.example.test";

/** A GET to the endpoint, unless said otherwise. */
export function aRequest(changes: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: "GET",
    url: `${endpoint}/thing`,
    headers: {},
    operation: "getThing",
    startsWork: false,
    ...changes,
  };
}

/** A POST which must not be sent twice. */
export function aTrigger(changes: Partial<HttpRequest> = {}): HttpRequest {
  return aRequest({ method: "POST", body: "{}", operation: "startBackup", startsWork: true, ...changes });
}

export function aResponse(status: number, headers: Record<string, string> = {}, text = ""): HttpResponse {
  return { status, headers, body: new TextEncoder().encode(text), url: `${endpoint}/thing` };
}

/** What a script says happens to one request. */
export type Step =
  | number
  | HttpResponse
  | Error
  | ((request: HttpRequest) => HttpResponse | Promise<HttpResponse>);

/** The end of a pipeline that answers by a script and remembers what it was sent. */
export function scripted(...steps: readonly Step[]): HttpSend & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    const step = steps[sent.length];
    sent.push(request);
    if (step === undefined) throw new Error(`nothing scripted for request ${sent.length}`);
    if (step instanceof Error) throw step;
    if (typeof step === "number") return aResponse(step);
    return typeof step === "function" ? step(request) : step;
  };
  return Object.assign(send, { sent });
}

/** A whole pipeline whose attempts end at a script instead of a transport. */
export function pipelineTo(
  end: HttpSend,
  options: Partial<Omit<PipelineOptions, "policies">> & {
    readonly policies?: readonly (HttpPolicy | PolicyFunction)[];
  } = {},
): HttpSend {
  const policies = withPolicies(...(options.policies ?? []), end);
  const own = {
    client: "TestClient",
    endpoint,
    userAgent: "azbackup-test/1",
    random: () => 0,
    proxy: false,
  } as const;
  return createPipeline({ ...own, ...options, policies }).send;
}

/** Sends requests over a transport alone, with their URLs as the pipeline hands them on. */
export function sendBy(transport: Transport): HttpSend {
  return async (request) => {
    const url = originGuard({ endpoint: new URL(request.url).origin, allowInsecure: true })(request.url);
    return withinLimits(request, systemClock, (onEnd) => transport.exchange({ ...request, url }, onEnd));
  };
}
