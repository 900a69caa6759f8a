import { AsyncLocalStorage } from "node:async_hooks";
import type { SpanLike, SpanOptionsLike, TracerLike } from "../../src/http/index.js";

type SpanContext = ReturnType<SpanLike["spanContext"]>;

/** A span as it was recorded. */
export class RecordedSpan implements SpanLike {
  readonly name: string;
  readonly kind: number;
  readonly attributes: Record<string, string | number>;
  readonly parent: string | undefined;
  status: { code: number; message?: string } | undefined;
  ended = 0;
  readonly #context: SpanContext;

  constructor(name: string, options: SpanOptionsLike, parent: string | undefined, context: SpanContext) {
    this.name = name;
    this.kind = options.kind;
    this.attributes = { ...options.attributes };
    this.parent = parent;
    this.#context = context;
  }

  spanContext(): SpanContext {
    return this.#context;
  }

  setAttribute(name: string, value: string | number): this {
    this.attributes[name] = value;
    return this;
  }

  setStatus(status: { code: number; message?: string }): this {
    this.status = status;
    return this;
  }

  end(): void {
    this.ended += 1;
  }
}

/** Keeps every span, with the name of the one it was started in. */
export class RecordingTracer implements TracerLike {
  readonly spans: RecordedSpan[] = [];
  readonly #active = new AsyncLocalStorage<RecordedSpan>();
  readonly #identity: SpanContext | undefined;

  /** @param identity of every span; default: one of its own each */
  constructor(identity?: SpanContext) {
    this.#identity = identity;
  }

  startActiveSpan<T>(name: string, options: SpanOptionsLike, run: (span: SpanLike) => T): T {
    const span = new RecordedSpan(
      name,
      options,
      this.#active.getStore()?.name,
      this.#identity ?? identityOf(this.spans.length + 1),
    );
    this.spans.push(span);
    return this.#active.run(span, run, span);
  }
}

function identityOf(number: number): SpanContext {
  const spanId = number.toString(16).padStart(16, "0");
  return { traceId: "0af7651916cd43dd8448eb211c80319c", spanId, traceFlags: 1 };
}
