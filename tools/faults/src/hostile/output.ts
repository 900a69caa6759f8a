import { inspect, types } from "node:util";
import type { SpanLike, SpanOptionsLike } from "@azbackup/core/http";

/** Said of an error that cannot be written as JSON, and so into no log. */
export const notPrintable = "an error is no JSON";

/** Collects all that a program prints of a client: its logs and spans, and whatever else is shown to it. */
export class Output {
  readonly #said: unknown[] = [];

  readonly tracer = {
    startActiveSpan: <T>(name: string, options: SpanOptionsLike, run: (span: SpanLike) => T): T => {
      this.show(name, options);
      return run({
        spanContext: () => ({ traceId: "a".repeat(32), spanId: "b".repeat(16), traceFlags: 1 }),
        setAttribute: (...attribute) => this.show(attribute),
        setStatus: (status) => this.show(status),
        end: () => {},
      });
    },
  };

  show(...said: unknown[]): void {
    this.#said.push(...said);
  }

  /** An error as everybody prints it, and what it was caused by. */
  showError(error: unknown): void {
    this.show(print(error));
    if (types.isNativeError(error)) this.show(error.message, error.stack, toJson(error), `${error}`);
  }

  get text(): string {
    return this.#said.map((one) => (typeof one === "string" ? one : print(one))).join("\n");
  }
}

function print(value: unknown): string {
  try {
    return inspect(value, { depth: 12, maxStringLength: null, maxArrayLength: null });
  } catch {
    return ""; // a cause that was made so that nobody can print it
  }
}

function toJson(error: Error): string {
  try {
    return JSON.stringify(error);
  } catch {
    return notPrintable;
  }
}
