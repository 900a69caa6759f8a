import type { TracerLike } from "@azbackup/core/http";
import type { ItemState } from "./states.js";

/** The part of `@opentelemetry/api`'s `Meter` this package uses; that package itself is not needed. */
export interface MeterLike {
  createCounter(name: string, options?: InstrumentOptions): CounterLike;
  createHistogram(name: string, options?: InstrumentOptions): HistogramLike;
  createObservableGauge(name: string, options?: InstrumentOptions): GaugeLike;
}

/** What an instrument measures, in words, and in which unit. */
export interface InstrumentOptions {
  readonly description?: string;
  readonly unit?: string;
}

/** The part of `@opentelemetry/api`'s `Counter` this package uses. */
export interface CounterLike {
  add(value: number, attributes?: Record<string, string>): void;
}

/** The part of `@opentelemetry/api`'s `Histogram` this package uses. */
export interface HistogramLike {
  record(value: number, attributes?: Record<string, string>): void;
}

/** The part of `@opentelemetry/api`'s `ObservableGauge` this package uses. */
export interface GaugeLike {
  addCallback(
    callback: (result: { observe(value: number, attributes?: Record<string, string>): void }) => unknown,
  ): void;
}

/** What a fleet tells OpenTelemetry; nothing where nobody gave a tracer or a meter. */
export interface Telemetry {
  /** A turn of an item, as a span and a duration. */
  turn<T>(what: "start" | "step" | "find", kind: string, id: string, run: () => Promise<T>): Promise<T>;
  changed(kind: string, to: ItemState): void;
  throttled(group: string): void;
}

/** Where a fleet's metrics and spans go. */
export interface TelemetryOptions {
  /** `trace.getTracer(...)` of `@opentelemetry/api`: a span for each turn. */
  readonly tracer?: TracerLike | undefined;
  /** `metrics.getMeter(...)` of `@opentelemetry/api`: counts, durations, items by state. */
  readonly meter?: MeterLike | undefined;
}

/** What counts items by state, for the gauge. */
export type CountItems = () => Promise<readonly { kind: string; state: string; count: number }[]>;

/** What a tracer or meter throws is dropped: it concerns no item. */
export function createTelemetry({ tracer, meter }: TelemetryOptions, countItems: CountItems): Telemetry {
  const changes = meter?.createCounter("azbackup.fleet.changes", {
    description: "Items that went into a state",
  });
  const throttlings = meter?.createCounter("azbackup.fleet.throttled", {
    description: "Times a service asked for a group to be left alone",
  });
  const durations = meter?.createHistogram("azbackup.fleet.turn.duration", {
    unit: "s",
    description: "How long starts, steps and searches take",
  });
  meter
    ?.createObservableGauge("azbackup.fleet.items", { description: "Items by kind and state" })
    .addCallback(async (result) => {
      for (const { kind, state, count } of await countItems().catch(() => [])) {
        result.observe(count, { kind, state });
      }
    });
  return {
    async turn(what, kind, id, run) {
      const began = performance.now();
      const timed = async () => {
        const result = await run();
        safely(() => durations?.record((performance.now() - began) / 1000, { turn: what, kind }));
        return result;
      };
      if (!tracer) return timed();
      const attributes = { "azbackup.fleet.kind": kind, "azbackup.fleet.item": id };
      return tracer.startActiveSpan(`fleet.${what}`, { kind: 0, attributes }, async (span) => {
        try {
          return await timed();
        } catch (error) {
          safely(() => span.setStatus({ code: 2 }));
          throw error;
        } finally {
          safely(() => span.end());
        }
      });
    },
    changed: (kind, state) => safely(() => changes?.add(1, { kind, state })),
    throttled: (group) => safely(() => throttlings?.add(1, { group })),
  };
}

function safely(run: () => unknown): void {
  try {
    run();
  } catch {
    // See above.
  }
}
