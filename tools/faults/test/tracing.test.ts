import { context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { AsyncLocalStorageContextManager } from "@opentelemetry/context-async-hooks";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import type { ReadableSpan } from "@opentelemetry/sdk-trace-base";
import { type TracerLike, tracing, withPolicies } from "@azbackup/core/http";
import { createEmulator, createVirtualClock, loadManifests } from "@azbackup/emulator";
import type { Emulator, Fault } from "@azbackup/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { firstExample, tokenText } from "../src/clients/index.js";
import { isPoller } from "../src/matrix/settle.js";

const exporter = new InMemorySpanExporter();
const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
/** Taken as it is: `tracing` fits the real thing. */
const tracer = provider.getTracer("azbackup") satisfies TracerLike;
const contextManager = new AsyncLocalStorageContextManager();

beforeAll(() => void context.setGlobalContextManager(contextManager.enable()));
afterAll(async () => {
  context.disable();
  await provider.shutdown();
});

/** What one call did, as the exporter saw it. */
interface Traced {
  readonly emulator: Emulator;
  readonly spans: readonly ReadableSpan[];
  readonly error: unknown;
}

/** Calls an operation inside a span of the application, and collects all spans. */
async function traced(service: string, operation: string, faults: readonly Fault[] = []): Promise<Traced> {
  exporter.reset();
  const clock = createVirtualClock({ autoAdvance: true });
  const emulator = await createEmulator({
    services: [service],
    clock,
    behaviours: { [service]: { operations: {} } },
  });
  for (const fault of faults) emulator.inject(fault);
  const [manifest] = await loadManifests().then((all) => all.filter((one) => one.service === service));
  if (manifest === undefined) throw new Error(`no ${service}`);
  const options = { fetch: emulator.fetch, clock, policies: withPolicies(tracing(tracer)) };
  const { start } = await firstExample(manifest, operation, emulator.url(service), options);
  const error = await tracer.startActiveSpan("nightly", async (span) => {
    try {
      const used = start();
      await (isPoller(used) ? used.pollUntilDone() : used);
      return undefined;
    } catch (thrown) {
      return thrown;
    } finally {
      span.end();
    }
  });
  return { emulator, spans: exporter.getFinishedSpans(), error };
}

/** Each span as the path of names from the root to it. */
function paths(spans: readonly ReadableSpan[]): readonly string[] {
  const pathOf = (span: ReadableSpan): string => {
    const parent = spans.find((one) => one.spanContext().spanId === span.parentSpanContext?.spanId);
    return parent === undefined ? span.name : `${pathOf(parent)} > ${span.name}`;
  };
  return spans.map(pathOf);
}

const backup = "nightly > MySqlFlexibleBackupClient.backupAndExport";
const poll = `${backup}.poll`;

describe("a long-running operation, traced by the OpenTelemetry SDK", () => {
  test("has a span for the operation and for each poll, and in each of them one for each attempt", async () => {
    const { spans, error } = await traced("mysql-flexible", "backupAndExport");
    expect(error).toBeUndefined();
    const found = paths(spans);
    expect(found.slice(0, 4)).toEqual([`${backup} > HTTP POST`, backup, `${poll} > HTTP GET`, poll]);
    expect(found.at(-1)).toBe("nightly");
    expect(found.filter((path) => path === poll).length).toBeGreaterThan(2);
    expect(new Set(spans.map((span) => span.spanContext().traceId)).size).toBe(1);
  });

  test("has a span for each retry, and marks the attempts that failed", async () => {
    const { spans } = await traced("mysql-flexible", "backupAndExport", [
      { kind: "throttle", retryAfter: 1 },
      { operation: "backupAndExport.status", kind: "drop", at: "response" },
    ]);
    const attempts = spans.filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(
      attempts
        .slice(0, 4)
        .map(({ name, status, attributes }) => [name, status.code, attributes["http.response.status_code"]]),
    ).toEqual([
      ["HTTP POST", SpanStatusCode.ERROR, 429],
      ["HTTP POST", SpanStatusCode.UNSET, 202],
      ["HTTP GET", SpanStatusCode.ERROR, undefined],
      ["HTTP GET", SpanStatusCode.UNSET, 200],
    ]);
    expect(paths(spans).filter((path) => path === `${backup} > HTTP POST`)).toHaveLength(2);
  });

  test("calls a read through an operation of the client by that operation's name", async () => {
    const { spans } = await traced("service-fabric", "backupPartition");
    const client = "nightly > ServiceFabricBackupClient";
    expect(paths(spans).slice(0, 4)).toEqual([
      `${client}.getPartitionBackupProgress > HTTP GET`,
      `${client}.getPartitionBackupProgress`,
      `${client}.backupPartition > HTTP POST`,
      `${client}.backupPartition`,
    ]);
  });

  test("marks the operation's span when it ends with an error, without saying more than its name", async () => {
    const { spans, error } = await traced("mysql-flexible", "backupAndExport", [
      { kind: "drop", at: "response" },
    ]);
    expect(error).toMatchObject({ name: "TransportError" });
    const operation = spans.find(({ name }) => name.endsWith(".backupAndExport"));
    expect(operation?.status).toEqual({ code: SpanStatusCode.ERROR, message: "TransportError" });
    expect(spans.filter(({ ended }) => !ended)).toEqual([]);
  });

  test("tells the service which attempt a request belongs to", async () => {
    const { emulator, spans } = await traced("mysql-flexible", "backupAndExport");
    const sent = emulator.requests.map(({ headers }) => headers["traceparent"]);
    const attempts = spans.filter(({ kind }) => kind === SpanKind.CLIENT).map((span) => span.spanContext());
    expect(sent).toEqual(attempts.map(({ traceId, spanId }) => `00-${traceId}-${spanId}-01`));
  });

  test("says method, status, URL and ids, and nothing secret", async () => {
    const { spans } = await traced("keyvault", "fullBackup");
    const attempt = spans.find(
      ({ name, attributes }) => name === "HTTP POST" && attributes["http.response.status_code"] === 202,
    );
    expect(attempt?.attributes).toMatchObject({
      "http.request.method": "POST",
      "url.full": expect.stringMatching(
        /^https:\/\/emulator\.azbackup\.test\/keyvault\/backup\?api-version=/,
      ),
      "az.client_request_id": expect.stringMatching(/^[\da-f-]{36}$/),
      "az.service_request_id": expect.any(String),
    });
    const shown = JSON.stringify(
      spans.map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
    );
    for (const secret of [tokenText, "sig=", "sascontainer"]) expect(shown).not.toContain(secret);
  });
});

test("without a tracer of its own a client takes no notice of the one that is registered", async () => {
  exporter.reset();
  trace.setGlobalTracerProvider(provider);
  const clock = createVirtualClock({ autoAdvance: true });
  const emulator = await createEmulator({ services: ["keyvault"], clock });
  const [manifest] = emulator.services;
  if (manifest === undefined) throw new Error("no service");
  const { start } = await firstExample(manifest, "fullBackup", emulator.url("keyvault"), {
    fetch: emulator.fetch,
    clock,
  });
  const poller = start();
  if (isPoller(poller)) await poller.pollUntilDone();
  trace.disable();
  expect(exporter.getFinishedSpans()).toEqual([]);
});
