import type { SpanLike, SpanOptionsLike, TracerLike } from "./tracer.js";

const errorStatus = 2;

/**
 * Runs something inside a span, the parent of the spans started meanwhile. What is thrown marks the
 * span as failed. Without a tracer it just runs.
 *
 * @param options The kind of span, and attributes: anything in them must be safe to store.
 */
export function withSpan<T>(
  tracer: TracerLike | undefined,
  name: string,
  options: SpanOptionsLike,
  run: (span: SpanLike | undefined) => Promise<T>,
): Promise<T> {
  if (!tracer) return run(undefined);
  return tracer.startActiveSpan(name, options, async (span) => {
    try {
      return await run(span);
    } catch (error) {
      span.setStatus({ code: errorStatus, message: error instanceof Error ? error.name : "error" });
      throw error;
    } finally {
      span.end();
    }
  });
}
