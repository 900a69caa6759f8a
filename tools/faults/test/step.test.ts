import { describeOperation } from "@azbackup/contract";
import { isOperationFailedError, isStatusUnavailableError } from "@azbackup/core/errors";
import { type OperationPoller, step, type Step } from "@azbackup/core/lro";
import { type Fault, loadManifests } from "@azbackup/emulator";
import { afterAll, expect, test } from "vitest";
import { callMethod, exampleCall, type ExampleCall } from "../src/clients/index.js";
import {
  createWire,
  hidesItsFailure,
  isPoller,
  newClient,
  openService,
  type ServiceRun,
} from "../src/matrix/index.js";

const manifests = await loadManifests();
const runs = await Promise.all(manifests.map(openService));
const operations = runs.flatMap((run) =>
  run.manifest.operations
    // What has no documented example cannot be called without inventing its input.
    .filter(({ tracking, examples }) => tracking !== undefined && examples.length > 0)
    .map(({ name }): [string, ServiceRun, string] => [`${run.manifest.service}.${name}`, run, name]),
);

afterAll(async () => {
  for (const { emulator } of runs) await emulator.close();
});

/** One operation, started once, and a new client for each step: as if each was made in a process of its own. */
class Journey {
  readonly #run: ServiceRun;
  readonly #operation: string;
  readonly #call: ExampleCall;
  /** Of any step. */
  mostRequests = 0;

  constructor(run: ServiceRun, operation: string) {
    const { manifest, package: loaded, emulator } = run;
    const described = manifest.operations.find(({ name }) => name === operation);
    const [example] = described?.examples ?? [];
    if (!described || !example) throw new Error(`${operation} has no example`);
    this.#run = run;
    this.#operation = operation;
    this.#call = exampleCall(
      manifest,
      describeOperation(loaded.description, operation),
      described.body?.name,
      example,
    );
    emulator.reset();
  }

  start(): OperationPoller {
    return this.#poller(callMethod(this.#client(), this.#operation, this.#call.args));
  }

  resume(token: string): OperationPoller {
    return this.#poller(callMethod(this.#client(), "resume", [token]));
  }

  /** Steps until the end, with what `before` does before each; says what each step found. */
  async toItsEnd(before: (token: string, at: number) => Promise<void> | void = () => {}): Promise<Step[]> {
    const { emulator } = this.#run;
    const steps: Step[] = [];
    const poller = this.start();
    await poller.submitted();
    if (poller.isDone) return [await step(poller)];
    let token = await poller.resumeToken();
    while (steps.length < 40) {
      await before(token, steps.length);
      const sent = this.requests;
      const next = await step(this.resume(token));
      this.mostRequests = Math.max(this.mostRequests, this.requests - sent);
      steps.push(next);
      if (next.state !== "running" && next.state !== "unavailable") break;
      token = next.token;
      await emulator.clock.sleep(next.retryAfterMs);
    }
    return steps;
  }

  /** Requests that were admitted: a client that is new may have to ask first how to sign in. */
  get requests(): number {
    return this.#run.emulator.requests.filter(({ status }) => status !== 401).length;
  }

  get started(): number {
    return this.#run.emulator.started();
  }

  #client(): object {
    return newClient(this.#run, this.#call, createWire(this.#run.emulator), []);
  }

  #poller(made: unknown): OperationPoller {
    if (!isPoller(made)) throw new Error(`${this.#operation} gives no poller`);
    return made;
  }
}

function succeeded(steps: readonly Step[]): Extract<Step, { state: "succeeded" }> {
  const end = steps.at(-1);
  if (end?.state !== "succeeded") throw new Error(`it ended as ${end?.state}`);
  return end;
}

const last = (steps: readonly Step[]): Step | undefined => steps.at(-1);

test.each(operations)("%s comes to its end by steps, one request each", async (_, run, operation) => {
  const journey = new Journey(run, operation);
  const steps = await journey.toItsEnd();
  expect(last(steps)).toMatchObject({ state: "succeeded", retryAfterMs: 0 });
  expect(journey.started).toBe(1);
  expect(journey.mostRequests).toBeLessThanOrEqual(1);
  const { token, result } = succeeded(steps);
  const whole = token === undefined ? result : await journey.resume(token);
  expect(JSON.stringify(result)).toBe(JSON.stringify(whole));
});

const losses: [string, Fault, Partial<Step>][] = [
  ["whose answer is lost", { kind: "drop", at: "response" }, { state: "unavailable" }],
  ["which never arrives", { kind: "drop", at: "request" }, { state: "unavailable" }],
  ["that a proxy answers for", { kind: "status", status: 502 }, { state: "unavailable" }],
  [
    "put off for 300 s",
    { kind: "throttle", retryAfter: 300 },
    { state: "unavailable", retryAfterMs: 300_000 },
  ],
];

for (const [title, fault, found] of losses) {
  test.each(operations)(`%s goes on after every other read ${title}`, async (_, run, operation) => {
    const journey = new Journey(run, operation);
    const steps = await journey.toItsEnd((_token, at) => {
      if (at % 2 === 0) run.emulator.inject(fault);
    });
    const disturbed = steps.slice(0, -1).filter((_step, at) => at % 2 === 0);
    expect(disturbed).toEqual(disturbed.map(() => expect.objectContaining(found)));
    const errors = disturbed.flatMap((one) => (one.state === "unavailable" ? one.error : []));
    expect(errors.filter((error) => !isStatusUnavailableError(error))).toEqual([]);
    expect(last(steps)).toHaveProperty("state", "succeeded");
    expect(journey.started).toBe(1);
    expect(journey.mostRequests).toBeLessThanOrEqual(1);
  });
}

test.each(operations)(
  "%s ends the same when the process dies after each read, before it is written down",
  async (_, run, operation) => {
    const journey = new Journey(run, operation);
    const steps = await journey.toItsEnd(async (token) => {
      await step(journey.resume(token));
    });
    expect(last(steps)).toHaveProperty("state", "succeeded");
    expect(journey.started).toBe(1);
  },
);

const [hiding, telling] = [true, false].map((isHidden) =>
  operations.filter(([, , operation]) => hidesItsFailure(operation) === isHidden),
) as [typeof operations, typeof operations];

test.each(hiding)("%s that fails is no success, and not known to have failed", async (_, run, operation) => {
  const journey = new Journey(run, operation);
  run.emulator.inject({ operation, kind: "fail", code: "Broken" });
  const end = last(await journey.toItsEnd());
  expect(end).toMatchObject({ state: "unavailable", error: expect.toSatisfy(isStatusUnavailableError) });
  expect(journey.started).toBe(1);
});

test.each(telling)("%s that fails is an outcome of its step", async (_, run, operation) => {
  const journey = new Journey(run, operation);
  run.emulator.inject({ operation, kind: "fail", code: "Broken" });
  const end = last(await journey.toItsEnd());
  expect(end).toMatchObject({ state: "failed", retryAfterMs: 0, error: { code: "Broken" } });
  expect(end).toHaveProperty("error", expect.toSatisfy(isOperationFailedError));
});
