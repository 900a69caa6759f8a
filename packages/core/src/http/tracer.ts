/** The part of `@opentelemetry/api`'s `Tracer` this package uses; that package itself is not needed. */
export interface TracerLike {
  startActiveSpan<T>(name: string, options: SpanOptionsLike, run: (span: SpanLike) => T): T;
}

/** The part of `@opentelemetry/api`'s `SpanOptions` this package uses. */
export interface SpanOptionsLike {
  /** `SpanKind`: 0 is internal, 2 is client. */
  readonly kind: number;
  readonly attributes: Record<string, string | number>;
}

/** The part of `@opentelemetry/api`'s `Span` this package uses. */
export interface SpanLike {
  spanContext(): { readonly traceId: string; readonly spanId: string; readonly traceFlags: number };
  setAttribute(name: string, value: string | number): unknown;
  /** 2 is `SpanStatusCode.ERROR`. */
  setStatus(status: { code: number; message?: string }): unknown;
  end(): void;
}
