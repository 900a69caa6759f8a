import { problemReply } from "../answers/index.js";
import type { Engine } from "../answers/index.js";
import { textReply, TooLargeError } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import type { LastAnswers } from "../long-running/index.js";
import { addressOf, ELSEWHERE } from "../routing/index.js";
import type { RootRule } from "../routing/index.js";
import type { Service } from "../service.js";
import { problemOf } from "../validation/index.js";
import type { Finding } from "../validation/index.js";
import type { AuthSettings } from "./admit.js";
import { answerTarget } from "./answer-target.js";
import type { Outcome } from "./answer-target.js";
import { finished } from "./finished.js";
import { findTarget } from "./locate.js";
import { record, recordForeign } from "./record.js";
import type { Books } from "./record.js";
import { settleRuns } from "./settle-runs.js";

/** What the handler works with. */
export interface HandlerSetup {
  readonly services: ReadonlyMap<string, Service>;
  readonly engine: Engine;
  readonly auth: AuthSettings;
  readonly books: Books;
  /** Writes down what has changed; called before the answer goes out. */
  readonly commit?: () => void;
}

/**
 * Answers a request.
 *
 * @param origins Origins that are the emulator's own; undefined when every origin that reaches it is.
 */
export type Handler = (incoming: Incoming, origins?: ReadonlySet<string>) => Promise<Reply>;

const NO_SERVICE: Finding = { kind: "unknownPath", message: "no service is emulated at this path" };

/** Makes the function that answers every request to the services, whatever brought it. */
export function createHandler(setup: HandlerSetup): Handler {
  const last: LastAnswers = new WeakMap();
  const rules = [...setup.services.values()].map(({ manifest, router, behaviour }): RootRule => {
    const { hasPath, providers } = router;
    return { service: manifest.service, hosts: behaviour?.hosts ?? [], providers, hasPath };
  });
  return async (incoming, origins) => {
    const release = setup.engine.clock.hold?.();
    try {
      return await handle(setup, incoming, rules, origins, last);
    } catch (error) {
      return failed(error);
    } finally {
      release?.();
    }
  };
}

async function handle(
  setup: HandlerSetup,
  incoming: Incoming,
  rules: readonly RootRule[],
  origins: ReadonlySet<string> | undefined,
  last: LastAnswers,
): Promise<Reply> {
  const { engine, books } = setup;
  const address = addressOf(incoming.url, rules, origins);
  if (address.foreign) recordForeign(books, incoming);
  const service = address.service === undefined ? undefined : setup.services.get(address.service);
  if (service !== undefined) settleRuns(service, engine.clock.now());
  const found = service && findTarget(service, incoming.method, address.path, incoming.url.searchParams);
  const target = found !== undefined && "operation" in found ? found : undefined;
  const finding = found === undefined || "operation" in found ? NO_SERVICE : found;
  const elsewhere = (url: string): string => elsewhereUrl(url, incoming.url);
  const outcome =
    service === undefined || target === undefined
      ? await refuseUnknown(service, incoming, finding)
      : await answerTarget({ incoming, service, address, target, elsewhere }, engine, setup.auth, last);
  record(books, incoming, service, target, outcome, engine.clock.now());
  const reply = finished(outcome, incoming, service, engine, books.count);
  setup.commit?.();
  return reply;
}

async function refuseUnknown(
  service: Service | undefined,
  incoming: Incoming,
  finding: Finding,
): Promise<Outcome> {
  const problem = problemOf(finding, service?.behaviour?.problems);
  const reply = problemReply(service?.behaviour, problem, service?.manifest.operations[0]?.error);
  const hint = `${incoming.method} ${incoming.url.pathname}: ${finding.message}`;
  const { length } = await incoming.readBody();
  return {
    reply: { ...reply, hint },
    fault: undefined,
    bodyBytes: length,
    startedWork: false,
    bodyWithoutToken: false,
    version: undefined,
  };
}

/** Nothing a caller sends ends the process. */
function failed(error: unknown): Reply {
  if (error instanceof TooLargeError)
    return textReply(413, { "x-emulator-hint": error.message, connection: "close" }, "");
  const hint = `the emulator failed: ${error instanceof Error ? error.message : String(error)}`;
  return textReply(500, { "x-emulator-hint": hint.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 300) }, "");
}

/** The same machine under another name is another origin; without a socket, any name will do. */
function elsewhereUrl(url: string, own: URL): string {
  const target = new URL(url);
  const names: Readonly<Record<string, string>> = { "127.0.0.1": "localhost", localhost: "127.0.0.1" };
  target.hostname = names[own.hostname] ?? "elsewhere.invalid";
  if (!target.pathname.startsWith(`${ELSEWHERE}/`)) target.pathname = `${ELSEWHERE}${target.pathname}`;
  return target.href;
}
