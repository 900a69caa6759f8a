import type { Emulator, ServiceManifest } from "../../src/index.js";
import { arrange } from "./arrange.js";
import type { Exchange, Flow } from "./exchange.js";
import { headerDifferences } from "./headers.js";
import { JOB, member, specOperation, statusWord, STEP } from "./replay.js";
import type { Answer, Replay } from "./replay.js";
import { shapeDifferences } from "./shape.js";

const RUNNING = /^(InProgress|Accepted|RestoreInProgress|BackupInProgress|Cancelling)$/;

/** How an exchange went when it was asked of the emulator. */
export interface Replayed {
  readonly id: string;
  readonly differences: readonly string[];
}

/** Asks the emulator what the service was asked, in order, and compares the answers. */
export async function replayFlow(
  emulator: Emulator,
  manifest: ServiceManifest,
  flow: Flow,
  everRecorded: ReadonlySet<string>,
): Promise<readonly Replayed[]> {
  emulator.reset();
  const names = new Map<string, string>();
  const send = (exchange: Pick<Exchange, "request">): Promise<Answer> =>
    sendTo(emulator, manifest, exchange, names);
  const replay: Replay = { emulator, manifest, names, send };
  const replayed: Replayed[] = [];
  let isKnown = true;
  for (const [index, exchange] of flow.exchanges.entries()) {
    // What follows work of an operation the specs do not have cannot be asked.
    if (exchange.request.method !== "GET")
      isKnown = specOperation(manifest, exchange) !== undefined || manifest.service === "biztalk";
    if (!isKnown || !(await arrange(replay, exchange, flow.exchanges.slice(index)))) continue;
    await reach(replay, exchange);
    const answer = await send(exchange);
    learn(names, exchange.response, answer);
    replayed.push({
      id: exchange.id,
      differences: [
        ...(answer.status === exchange.response.status
          ? []
          : [`status is ${answer.status}, was ${exchange.response.status}`]),
        ...headerDifferences(exchange, answer.headers, everRecorded),
        ...shapeDifferences(comparable(exchange.response.body), comparable(answer.body)),
      ],
    });
  }
  return replayed;
}

/** Lets the clock move to where the recorded answer was given. */
async function reach({ emulator, manifest }: Replay, { request, response }: Exchange): Promise<void> {
  const word = statusWord(response.body);
  const run = emulator.state()[manifest.service]?.runs.at(-1);
  const isStart = request.method !== "GET";
  const isOver = word === undefined ? response.status === 204 : !RUNNING.test(word);
  const isJob = request.path.includes("/backupJobs/");
  const step = isJob ? runningStep(response.body) : 0;
  if (isStart || (!isOver && step === 0) || run === undefined) return;
  const whole = isJob || response.status === 204 ? JOB : STEP;
  const end = run.startedAt + (isOver ? whole : whole * step);
  await emulator.clock.advance(Math.max(0, end - emulator.clock.now()));
}

/** Share of a job after which the step goes on that was recorded to; 0 for the first one. */
function runningStep(body: unknown): number {
  const text = JSON.stringify(body);
  const words = [...text.matchAll(/"taskId":"[^"]+".*?"status":"(\w+)"/g)].map(([, word]) => word);
  const done = words.filter((word) => word === "Completed").length;
  return done === 0 || done === words.length ? 0 : (done + 0.5) / words.length;
}

/** Ids stand at the same places of both answers. */
function learn(names: Map<string, string>, recorded: Exchange["response"], ours: Answer): void {
  for (const header of ["azure-asyncoperation", "location", "x-ms-request-id"]) {
    const [theirs, own] = [recorded.headers[header], ours.headers[header]];
    if (theirs === undefined || own === undefined) continue;
    const [a, b] = [theirs, own].map((text) => text.split("?")[0]?.split("/").at(-1) ?? "");
    names.set(a ?? "", b ?? "");
    if (header !== "x-ms-request-id" && theirs.includes("/pending")) {
      const [id, to] = [theirs, own].map((text) => text.split("/").at(-2) ?? "");
      names.set(id ?? "", to ?? "");
    }
  }
  const paths = [["jobId"], ["properties", "jobId"], ["name"]];
  for (const path of paths) {
    const [a, b] = [recorded.body, ours.body].map((body) => path.reduce(member, body));
    if (typeof a === "string" && typeof b === "string" && !names.has(a)) names.set(a, b);
  }
}

/** XML as a document of elements; an empty body as nothing. */
function comparable(body: unknown): unknown {
  if (body === "" || body === null || body === undefined) return undefined;
  if (typeof body !== "string" || !body.startsWith("<")) return body;
  const elements = [...body.matchAll(/<(\w+)([^>]*)>([^<]*)/g)].map(
    ([, name = "", attributes = "", text = ""]) => [
      name,
      `${attributes.replaceAll(/"[^"]*"/g, '""')} ${text}`.trim(),
    ],
  );
  return Object.fromEntries(elements);
}

async function sendTo(
  emulator: Emulator,
  manifest: ServiceManifest,
  { request }: Pick<Exchange, "request">,
  names: ReadonlyMap<string, string>,
): Promise<Answer> {
  const replace = (text: string): string =>
    [...names].reduce((all, [from, to]) => (from === "item" ? all : all.replaceAll(from, to)), text);
  const query = new URLSearchParams(request.query);
  for (const [name, value] of query) query.set(name, replace(value));
  const version = manifest.apiVersion;
  // Where the recorder dropped the query, its version is gone with it.
  if (version?.in === "query" && request.method !== "GET" && !query.has(version.name))
    query.set(version.name, version.default);
  const headers: Record<string, string> = { authorization: "Bearer t", "x-ms-client-request-id": "none" };
  if (version?.in === "header") headers[version.name] = version.default;
  const isChallenged = request.headers["x-no-token"] !== undefined;
  if (isChallenged) delete headers["authorization"];
  const hasBody = request.body !== null && request.body !== "" && !isChallenged && request.method !== "GET";
  if (hasBody)
    headers["content-type"] = typeof request.body === "string" ? "application/xml" : "application/json";
  const response = await emulator.fetch(
    `${emulator.url(manifest.service)}${replace(request.path)}${query.size > 0 ? `?${query}` : ""}`,
    {
      method: request.method,
      headers,
      redirect: "manual",
      ...(hasBody
        ? { body: typeof request.body === "string" ? request.body : replace(JSON.stringify(request.body)) }
        : {}),
    },
  );
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text === "" ? undefined : text.startsWith("<") ? text : JSON.parse(text),
  };
}
