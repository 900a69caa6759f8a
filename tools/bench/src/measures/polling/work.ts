/** How the service takes up an operation that is started. */
export interface Work {
  /** Milliseconds from the start being accepted to the operation being done. */
  readonly durationMs: number;
  /** Seconds the service asks to wait between two readings of the status. */
  readonly retryAfterSeconds: number;
}

/** Says it in the name of the server that is backed up, so that the service needs no state. */
export function nameOf({ durationMs, retryAfterSeconds }: Work): string {
  return `takes-${durationMs}-asks-${retryAfterSeconds}`;
}

/** Reads what {@link nameOf} wrote in the path of a request; undefined where it is not a start. */
export function workIn(path: string): Work | undefined {
  const [, durationMs, retryAfterSeconds] = /\/takes-(\d+)-asks-(\d+)\/backupAndExport/.exec(path) ?? [];
  if (durationMs === undefined || retryAfterSeconds === undefined) return undefined;
  return { durationMs: Number(durationMs), retryAfterSeconds: Number(retryAfterSeconds) };
}

/** An operation that was started; its addresses hold it whole. */
export interface Run {
  /** When it is done, in milliseconds since 1970. */
  readonly doneAt: number;
  readonly retryAfterSeconds: number;
}

/** Path of what is read about an operation: its status, or what it came to. */
export function pathOf(kind: "status" | "result", { doneAt, retryAfterSeconds }: Run): string {
  return `/${kind}/${doneAt}/${retryAfterSeconds}`;
}

/** Reads what {@link pathOf} wrote. */
export function runIn(path: string): { readonly kind: string; readonly run: Run } | undefined {
  const [, kind, doneAt, retryAfterSeconds] = /^\/(status|result)\/([\d.]+)\/(\d+)(?:\?|$)/.exec(path) ?? [];
  if (kind === undefined) return undefined;
  return { kind, run: { doneAt: Number(doneAt), retryAfterSeconds: Number(retryAfterSeconds) } };
}

/** Milliseconds since 1970, in fractions: the same clock in every process of this machine. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now();
}
