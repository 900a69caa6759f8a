import type { ScenarioMockApi } from "@typespec/spec-api";
import { callOperation, type Outcome } from "./call-operation.js";
import { type ExpectedRequest, expectedRequest } from "./expected-request.js";
import type { LoadedClient } from "./load-client.js";
import { candidatesOf, unescaped } from "./match-operation.js";
import type { MockServer } from "./mock-server.js";
import { bodiesOfKeys } from "./optional-bodies.js";
import { NotDerivable, type Values, valuesOf } from "./values.js";

/** What became of a scenario. */
export interface ScenarioResult {
  readonly name: string;
  readonly passed: boolean;
  /** Why it did not pass, or what is not as good as it could be. */
  readonly detail: string;
  readonly untyped: readonly string[];
  readonly calls: readonly Outcome[];
}

const pathOf = (path: string) => unescaped(path.replace(/(?<=.)\/$/, ""));

function isHit(outcome: Outcome, request: ExpectedRequest, expectedCode: number | undefined): boolean {
  return outcome.exchanges.some(
    ({ url, status }) =>
      status === expectedCode ||
      (pathOf(new URL(url).pathname) === pathOf(request.path) && status !== 400 && status !== 404),
  );
}

/** Whether an earlier call has done this request already, as pollers and lists do. */
function isDone(request: ExpectedRequest, outcomes: readonly Outcome[]): boolean {
  return outcomes.some(({ exchanges }) =>
    exchanges.some(({ method, url, status }) => {
      const { pathname, searchParams } = new URL(url);
      return (
        status !== 400 &&
        method === request.method &&
        pathOf(pathname) === pathOf(request.path) &&
        Object.entries(request.query).every(
          ([name, value]) => Array.isArray(value) || searchParams.get(name) === String(value),
        )
      );
    }),
  );
}

function errorText({ error, exchanges }: Outcome): string {
  if (error === undefined) return "";
  if (error instanceof NotDerivable) return `not tried: ${error.message}`;
  const last = exchanges.at(-1);
  const said =
    last === undefined || last.status < 400 ? "" : ` (${last.status}: ${last.body.toString().slice(0, 300)})`;
  return `${error.name}: ${error.message.slice(0, 250)}${said}`;
}

/** Runs one scenario against the mock server. */
export async function runScenario(
  clients: readonly LoadedClient[],
  name: string,
  scenario: ScenarioMockApi,
  server: MockServer,
): Promise<ScenarioResult> {
  const values = new Map<LoadedClient, Values>(clients.map((client) => [client, valuesOf(client.service)]));
  const setting = { scenario: name, url: server.url };
  const expectedCode = scenario.passCondition === "status-code" ? scenario.code : undefined;
  const byKey = scenario.passCondition === "by-key";
  const calls: Outcome[] = [];
  const missing: string[] = [];
  for (const [at, api] of scenario.apis.entries()) {
    const request = expectedRequest(api, server.url);
    const key = `${request.method} ${request.path}`;
    if (at > 0 && !byKey && isDone(request, calls)) continue;
    const candidates = candidatesOf(clients, request, name);
    if (candidates.length === 0) missing.push(key);
    const tried: Outcome[] = [];
    for (const variant of byKey ? bodiesOfKeys(name, scenario.keys, request) : [request]) {
      for (const candidate of candidates) {
        const own = values.get(candidate.client) as Values;
        const outcome = await callOperation(candidate, variant, { ...setting, values: own });
        tried.push(outcome);
        if (!isHit(outcome, request, expectedCode)) continue;
        calls.push(outcome);
        if (!byKey) break;
      }
    }
    const [first] = tried;
    if (first !== undefined && !tried.some((one) => isHit(one, request, expectedCode))) calls.push(first);
  }
  const covered = (await server.coverage())[name];
  return judge(name, scenario, covered, calls, missing);
}

function judge(
  name: string,
  scenario: ScenarioMockApi,
  covered: string | undefined,
  calls: readonly Outcome[],
  missing: readonly string[],
): ScenarioResult {
  const expectedCode = scenario.passCondition === "status-code" ? scenario.code : undefined;
  const isExpected = ({ exchanges }: Outcome) =>
    expectedCode !== undefined && expectedCode >= 400 && exchanges.at(-1)?.status === expectedCode;
  const failures = calls.filter((call) => call.error !== undefined && !isExpected(call));
  const exchanges = calls.flatMap((call) => call.exchanges);
  const good = exchanges.filter(({ status }) => status < 400 || status === expectedCode).length;
  const faults = [
    ...failures.map(errorText),
    ...calls.flatMap(({ problems }) => problems),
    ...missing.map((one) => `no operation for ${one}`),
    ...(scenario.passCondition !== "by-key" && good < scenario.apis.length && covered === "pass"
      ? [`${good} of ${scenario.apis.length} exchanges took place`]
      : []),
    ...(/Pagination_|Page_with|NextLinkVerb/.test(name) && scenario.apis.length > 1 && calls.length > 1
      ? ["the next page is not fetched by itself"]
      : []),
    ...(covered === "pass" ? [] : [`the server says ${covered ?? "nothing"}`]),
  ];
  return {
    name,
    passed: faults.length === 0,
    detail: faults.join("; "),
    untyped: [...new Set(calls.flatMap(({ untyped }) => untyped))],
    calls,
  };
}
