import { metrics, trace } from "@opentelemetry/api";
import { expect, test } from "vitest";
import { createTelemetry, type MeterLike } from "../src/telemetry.js";

test("a tracer and a meter of OpenTelemetry's API fit", async () => {
  const tracer = trace.getTracer("test");
  const telemetry = createTelemetry({ tracer, meter: metrics.getMeter("test") }, async () => []);
  expect(await telemetry.turn("step", "nightly", "1", async () => "done")).toBe("done");
});

test("turns, changes and items are told", async () => {
  const told: unknown[] = [];
  const spans: string[] = [];
  let observe: Parameters<ReturnType<MeterLike["createObservableGauge"]>["addCallback"]>[0] | undefined;
  const meter: MeterLike = {
    createCounter: (name) => ({ add: (value, attributes) => void told.push([name, value, attributes]) }),
    createHistogram: (name) => ({ record: (_value, attributes) => void told.push([name, attributes]) }),
    createObservableGauge: (name) => ({
      addCallback(callback) {
        told.push(name);
        observe = callback;
      },
    }),
  };
  const span = {
    spanContext: () => ({}) as never,
    setAttribute: () => {},
    setStatus: () => {},
    end: () => {},
  };
  const tracer = {
    startActiveSpan<T>(name: string, _options: unknown, run: (started: typeof span) => T): T {
      spans.push(name);
      return run(span);
    },
  };
  const counts = async () => [{ kind: "nightly", state: "waiting", count: 3 }];
  const telemetry = createTelemetry({ tracer, meter }, counts);
  await telemetry.turn("start", "nightly", "1", async () => {});
  telemetry.changed("nightly", "running");
  telemetry.throttled("vault");
  await observe?.({ observe: (value, attributes) => void told.push([value, attributes]) });
  expect(spans).toEqual(["fleet.start"]);
  expect(told).toEqual([
    "azbackup.fleet.items",
    ["azbackup.fleet.turn.duration", { turn: "start", kind: "nightly" }],
    ["azbackup.fleet.changes", 1, { kind: "nightly", state: "running" }],
    ["azbackup.fleet.throttled", 1, { group: "vault" }],
    [3, { kind: "nightly", state: "waiting" }],
  ]);
});

test("what a tracer or a meter throws is dropped", async () => {
  const broken = () => {
    throw new Error("no collector");
  };
  const meter = {
    createCounter: () => ({ add: broken }),
    createHistogram: () => ({ record: broken }),
    createObservableGauge: () => ({ addCallback: () => {} }),
  };
  const telemetry = createTelemetry({ meter }, async () => []);
  expect(await telemetry.turn("step", "nightly", "1", async () => 1)).toBe(1);
  expect(() => telemetry.changed("nightly", "running")).not.toThrow();
});
