import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { isAbortError } from "../../src/errors/index.js";
import { lroSpec } from "../../src/lro/index.js";
import {
  apiVersion,
  type CallOptions,
  type LongRunningOperation,
  type Operation,
  resumeOperation,
  sendOperation,
  startOperation,
} from "../../src/operation/index.js";
import { fakeService } from "../operation/fake-service.js";
import { VirtualClock } from "../support/virtual-clock.js";

const read: Operation = {
  name: "getThing",
  method: "GET",
  request: (context) => ({ url: `${context.endpoint}/thing?v=${apiVersion(context)}` }),
  statuses: [200],
  read: () => "done",
};
const work: LongRunningOperation = {
  name: "backUp",
  method: "POST",
  request: (context) => ({ url: `${context.endpoint}/backup`, body: "{}" }),
  statuses: [202],
  startsWork: true,
  lro: { tracking: lroSpec({}) },
};
const accepted = [202, {}, { "operation-location": "/op" }] as const;
const succeeded = [200, { status: "Succeeded" }] as const;

/** A signal as a polyfill makes it: of no class of the platform's, without a reason. */
class PolyfilledSignal {
  aborted = false;
  readonly listeners = new Set<() => void>();
  addEventListener(_: string, call: () => void): void {
    this.listeners.add(call);
  }
  removeEventListener(_: string, call: () => void): void {
    this.listeners.delete(call);
  }
  abort(): void {
    this.aborted = true;
    for (const call of this.listeners) call();
  }
}

const wrong: [string, readonly unknown[]][] = [
  ["timeout", [Number.NaN, 0, -1, 1.5, "abc", "10", null, {}]],
  ["abortSignal", [new AbortController(), new Uint8Array(3), "x", {}, null, unreadable()]],
  ["headers", ["x-a: 1", 1, null]],
  ["clientRequestId", ["", 5, null]],
  ["onResponse", ["x", {}, null]],
  ["unknown", [1]],
];

function unreadable(): unknown {
  const fails = (): never => {
    throw new Error("hunter2");
  };
  return new Proxy({}, { get: fails, has: fails, getPrototypeOf: fails });
}

describe.each(wrong)("a call with a wrong %s", (name, values) => {
  const expected = { name: "ValidationError", parameter: `options.${name}` };

  it("is refused before anything is sent", async () => {
    for (const value of values) {
      const { context, sent } = fakeService([]);
      const options = { [name]: value };
      await expect(sendOperation(context, read, {}, options)).rejects.toMatchObject(expected);
      expect(() => startOperation(context, work, {}, options)).toThrow(
        expect.objectContaining({ ...expected, mayHaveStarted: "no" }),
      );
      expect(sent).toEqual([]);
    }
  });
});

describe.each(wrong.slice(0, 2))("a poller that is waited for with a wrong %s", (name, values) => {
  const expected = { name: "ValidationError", parameter: `options.${name}` };

  it("sends no start, and works on", async () => {
    for (const value of values) {
      const clock = new VirtualClock({ autoAdvance: true });
      const { context, sent } = fakeService([accepted, succeeded], { options: { clock } });
      const poller = startOperation(context, work, {});
      const options = { [name]: value };
      for (const call of ["pollUntilDone", "poll", "cancel"] as const) {
        await expect(poller[call](options)).rejects.toMatchObject({ ...expected, mayHaveStarted: "no" });
      }
      expect(sent).toEqual([]);
      await poller.submitted();
      await expect(poller.poll(options)).rejects.toMatchObject({ ...expected, mayHaveStarted: "yes" });
      await poller;
      expect(sent).toHaveLength(2);
    }
  });
});

it("a callback of a poller that is no function is refused", () => {
  const poller = startOperation(fakeService([]).context, work, {});
  expect(() => poller.onProgress("x" as never)).toThrow(/callback must be a function/);
});

it("a call whose options are none is refused", async () => {
  const { context } = fakeService([]);
  for (const options of [5, "x", true]) {
    await expect(sendOperation(context, read, {}, options as never)).rejects.toThrow(
      "options must be an object",
    );
  }
});

it("an option of an operation is none of another", async () => {
  const { context } = fakeService([[200], [200]]);
  const options = { filter: "a" } as object;
  expect(await sendOperation(context, read, { filter: "a" }, options)).toBe("done");
  await expect(sendOperation(context, read, {}, options)).rejects.toThrow("options.filter must be absent");
});

it("the name of an option that is none is shown if it looks like one, and its value never", async () => {
  const { context } = fakeService([]);
  const options = { "hunter2-9f8e7d": "hunter3", token: "hunter4" } as object;
  const error = await sendOperation(context, read, {}, options).catch((thrown: unknown) => thrown);
  expect(String(error)).toBe(
    "ValidationError: options.[redacted] must be absent: there is no such option; received [redacted]",
  );
});

describe("headers of a call", () => {
  it.each<[string, NonNullable<CallOptions["headers"]>]>([
    ["an object", { "X-A": "1" }],
    ["a Map", new Map([["X-A", "1"]])],
    ["Headers", new Headers({ "X-A": "1" })],
    ["pairs", [["X-A", "1"]]],
  ])("may be %s, and go with every request of long work", async (_, headers) => {
    const clock = new VirtualClock({ autoAdvance: true });
    const { context, sent } = fakeService([[200], accepted, succeeded], { options: { clock } });
    const options = { headers };
    await sendOperation(context, read, {}, options);
    await startOperation(context, work, {}, options);
    expect(sent.map((request) => request.headers["x-a"])).toEqual(["1", "1", "1"]);
  });

  const ofConnection = "Connection Keep-Alive Proxy-Authorization Proxy-Connection TE Trailer Upgrade";
  const ofOurs = "Transfer-Encoding Content-Length Host Authorization Expect";
  it.each(`${ofConnection} ${ofOurs}`.split(" "))("of the connection are refused: %s", async (name) => {
    const { context, sent } = fakeService([]);
    await expect(sendOperation(context, read, {}, { headers: { [name]: "hunter2" } })).rejects.toThrow(
      `options.headers.${name} must be absent: it is no header that may be set; received [redacted]`,
    );
    expect(sent).toEqual([]);
  });
});

describe("a signal that is not the platform's own", () => {
  it.each<[string, () => { signal: AbortSignal; abort: () => void }]>([
    [
      "polyfilled",
      () => {
        const signal = new PolyfilledSignal();
        return { signal: signal as unknown as AbortSignal, abort: () => signal.abort() };
      },
    ],
    [
      "of another realm",
      () => {
        const signal = runInNewContext(
          `(class extends Base { get [Symbol.toStringTag]() { return "AbortSignal"; } })`,
          { Base: PolyfilledSignal, Symbol },
        ) as typeof PolyfilledSignal;
        const own = new signal();
        return { signal: own as unknown as AbortSignal, abort: () => own.abort() };
      },
    ],
  ])("(%s) ends long work, whoever it was given to, and keeps no listener", async (_, make) => {
    for (const where of ["operation", "wait", "resumed"]) {
      const clock = new VirtualClock();
      const { context } = fakeService([accepted, succeeded], { options: { clock } });
      const { signal, abort } = make();
      const options = { abortSignal: signal };
      let poller = startOperation(context, work, {}, where === "operation" ? options : {});
      await poller.submitted();
      if (where === "resumed") poller = resumeOperation(context, [work], await poller.resumeToken(), options);
      const waiting = poller.pollUntilDone(
        where === "wait" ? { ...options, timeout: 60_000 } : { timeout: 60_000 },
      );
      await new Promise((resolve) => setImmediate(resolve));
      abort();
      expect(isAbortError(await waiting.then(undefined, (error: unknown) => error))).toBe(true);
      expect((signal as unknown as PolyfilledSignal).listeners.size).toBe(0);
    }
  });
});
