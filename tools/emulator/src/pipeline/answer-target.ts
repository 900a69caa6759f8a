import { checkBody, servedVersion } from "../validation/index.js";
import { answerInstead } from "../answers/index.js";
import type { Call, Engine } from "../answers/index.js";
import type { LastAnswers } from "../long-running/index.js";
import { answerCall } from "./answer-call.js";
import { textReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { spoil } from "../faults/index.js";
import type { AnswerFault } from "../faults/index.js";
import { trackingOf } from "../manifest/index.js";
import type { Service } from "../service.js";
import { refuseEntry, unauthorized } from "./admit.js";
import type { AuthSettings } from "./admit.js";
import { refuseRequest } from "./check-request.js";
import type { Address } from "../routing/index.js";
import type { ServedVersion } from "../validation/index.js";
import { quirksOf } from "../behaviours/index.js";
import type { Target } from "./locate.js";

/** A request whose operation is known. */
export interface Addressed {
  readonly incoming: Incoming;
  readonly service: Service;
  readonly address: Address;
  readonly target: Target;
  /** The same path on an origin that is not the emulator's. */
  elsewhere(url: string): string;
}

/** An answer, and what is to be noted of it. */
export interface Outcome {
  readonly reply: Reply;
  readonly fault: AnswerFault | undefined;
  readonly bodyBytes: number;
  readonly startedWork: boolean;
  /** A body came where the service had not yet said which token it wants. */
  readonly bodyWithoutToken: boolean;
  readonly version: ServedVersion | undefined;
}

/** Lets a request through admission, faults and checks, and has it answered. */
export async function answerTarget(
  request: Addressed,
  engine: Engine,
  settings: AuthSettings,
  last: LastAnswers,
): Promise<Outcome> {
  const { incoming, service, address, target } = request;
  const { manifest } = service;
  const version = servedVersion(
    manifest,
    target.declared ? target.operation : undefined,
    { query: incoming.url.searchParams, headers: incoming.headers },
    { strict: engine.strictVersions, optional: target.view !== undefined },
  );
  const nothing = { fault: undefined, startedWork: false, bodyWithoutToken: false, version };
  const refused = address.foreign
    ? undefined
    : await refuseEntry(service, target.operation, incoming, settings);
  if (refused !== undefined) {
    const bytes = await incoming.readBody();
    const early =
      bytes.length > 0 &&
      service.manifest.auth.token?.challenge === true &&
      !("authorization" in incoming.headers);
    return { ...nothing, reply: refused, bodyBytes: bytes.length, bodyWithoutToken: early };
  }

  const fault = engine.faults.takeForAnswer(service.manifest.service, target.name);
  if (fault?.kind === "drop" && fault.at === "request") {
    const reply = spoil(textReply(500, {}, ""), fault, spoilContext(request, engine));
    return { ...nothing, reply, fault, bodyBytes: 0 };
  }
  const bytes = await incoming.readBody();
  const instead = insteadOf(request, fault, engine, settings);
  if (instead !== undefined && !(fault?.kind === "status" && fault.started === true)) {
    return { ...nothing, reply: instead, fault, bodyBytes: bytes.length };
  }

  const { document, finding } = checkBody(
    target.operation,
    incoming.headers["content-type"],
    bytes,
    service.json,
    service.xml,
    version.served,
  );
  const call = createCall(request, engine, fault, document, version);
  const invalid = refuseRequest(call, target, incoming.headers, target.declared ? finding : undefined);
  const reply = invalid ?? answerCall(call, target.view, last);
  const startedWork = target.view === undefined && reply.status < 400 && startsWork(target);
  return {
    ...nothing,
    reply: instead ?? spoil(reply, fault, spoilContext(request, engine)),
    fault,
    bodyBytes: bytes.length,
    startedWork,
  };
}

function insteadOf(
  request: Addressed,
  fault: AnswerFault | undefined,
  engine: Engine,
  settings: AuthSettings,
): Reply | undefined {
  const { service, target, incoming, address } = request;
  if (fault?.kind === "challenge") {
    return unauthorized(
      service,
      target.operation,
      incoming,
      settings,
      "the token is not accepted",
      fault.claims,
    );
  }
  const url = incoming.url.href;
  const context = {
    service,
    operation: target.operation,
    url,
    base: address.base,
    elsewhere: request.elsewhere(url),
    now: engine.clock.now(),
  };
  return answerInstead(fault, context);
}

function createCall(
  request: Addressed,
  engine: Engine,
  fault: AnswerFault | undefined,
  body: unknown,
  version: ServedVersion,
): Call {
  const { incoming, service, address, target } = request;
  const query = incoming.url.searchParams;
  const headers = target.operation.parameters.flatMap(({ in: place, name }) => {
    const value = place === "header" ? incoming.headers[name.toLowerCase()] : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    engine,
    service,
    path: address.path,
    query,
    fault,
    operation: target.operation,
    values: { ...Object.fromEntries(headers), ...Object.fromEntries(query), ...target.values },
    body,
    state: service.state,
    now: engine.clock.now(),
    base: address.base,
    runs: service.runs.runs,
    runById: (id) => service.runs.byId(id),
    version,
    quirks: quirksOf(engine.quirks, service.behaviour?.quirks?.(version.asked ?? version.served) ?? []),
    assumeParents: engine.assumeParents,
    makeId: engine.makeId,
  };
}

function spoilContext(request: Addressed, engine: Engine): { now: number; elsewhere(url: string): string } {
  return { now: engine.clock.now(), elsewhere: request.elsewhere };
}

function startsWork({ operation }: Target): boolean {
  return operation.startsWork || trackingOf(operation) !== undefined;
}
