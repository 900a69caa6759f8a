import { problemOf } from "../checks/index.js";
import type { Finding } from "../checks/index.js";
import { problemReply } from "../engine/index.js";
import type { Engine, LastAnswers } from "../engine/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { Service } from "../service.js";
import type { AuthSettings } from "./admit.js";
import { answerTarget } from "./answer-target.js";
import type { Outcome } from "./answer-target.js";
import { addressOf, ELSEWHERE, findTarget } from "./locate.js";
import { record, recordForeign } from "./record.js";
import type { Books } from "./record.js";
import { settleRuns } from "./settle-runs.js";

/** What the handler works with. */
export interface HandlerSetup extends Books {
  readonly services: ReadonlyMap<string, Service>;
  readonly engine: Engine;
  readonly auth: AuthSettings;
  /** Origins that are the emulator's own; undefined when every origin that reaches it is. */
  readonly origins: ReadonlySet<string> | undefined;
}

const NO_SERVICE: Finding = { kind: "unknownPath", message: "no service is emulated below this path" };

/** Makes the function that answers every request, whatever brought it. */
export function createHandler(setup: HandlerSetup): (incoming: Incoming) => Promise<Reply> {
  const last: LastAnswers = new WeakMap();
  return async (incoming) => {
    const release = setup.engine.clock.hold?.();
    try {
      return await handle(setup, incoming, last);
    } finally {
      release?.();
    }
  };
}

async function handle(setup: HandlerSetup, incoming: Incoming, last: LastAnswers): Promise<Reply> {
  const { engine } = setup;
  const address = addressOf(incoming.url, setup.origins);
  if (address.foreign) recordForeign(setup, incoming);
  const service = setup.services.get(address.service);
  if (service !== undefined) settleRuns(service, engine.clock.now());
  const found = service && findTarget(service, incoming.method, address.path, incoming.url.searchParams);
  const target = found !== undefined && "operation" in found ? found : undefined;
  const finding = found === undefined || "operation" in found ? NO_SERVICE : found;
  const elsewhere = (url: string): string => elsewhereUrl(url, incoming.url);
  const outcome =
    service === undefined || target === undefined
      ? await refuseUnknown(service, incoming, finding)
      : await answerTarget({ incoming, service, address, target, elsewhere }, engine, setup.auth, last);
  record(setup, incoming, service, target, outcome, engine.clock.now());
  return finished(outcome.reply, incoming, engine);
}

async function refuseUnknown(
  service: Service | undefined,
  incoming: Incoming,
  finding: Finding,
): Promise<Outcome> {
  const problem = problemOf(finding, service?.scenario?.problems);
  const reply = problemReply(problem, service?.manifest.operations[0]?.error);
  const { length } = await incoming.readBody();
  return { reply, fault: undefined, bodyBytes: length, startedWork: false, bodyWithoutToken: false };
}

/** Adds the headers every answer carries. */
function finished(reply: Reply, incoming: Incoming, { clock, makeId }: Engine): Reply {
  const client = incoming.headers["x-ms-client-request-id"];
  const common = {
    date: new Date(clock.now()).toUTCString(),
    "x-ms-request-id": makeId(""),
    ...(client === undefined ? {} : { "x-ms-client-request-id": client }),
  };
  return { ...reply, headers: { ...common, ...reply.headers } };
}

/** The same machine under another name is another origin; without a socket, any name will do. */
function elsewhereUrl(url: string, own: URL): string {
  const target = new URL(url);
  const names: Readonly<Record<string, string>> = { "127.0.0.1": "localhost", localhost: "127.0.0.1" };
  target.hostname = names[own.hostname] ?? "elsewhere.invalid";
  if (!target.pathname.startsWith(`${ELSEWHERE}/`)) target.pathname = `${ELSEWHERE}${target.pathname}`;
  return target.href;
}
