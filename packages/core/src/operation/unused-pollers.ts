import type { ServiceWarning } from "../warnings/index.js";
import type { ClientContext } from "./client-context.js";
import type { ClientOptions } from "./client-options.js";

/** A poller nobody has used yet; not the poller itself, which must be free to be collected. */
interface Note {
  readonly operation: string;
  readonly warn: (operation: string) => void;
}

const notes = /* @__PURE__ */ new Set<Note>();
let registry: FinalizationRegistry<Note> | undefined;

/**
 * Has a client warn, once, of each poller that is collected or left at the end of the process before it was
 * used: nothing was sent then, which is most likely a forgotten `await`. The program's `onWarning` hears of
 * it, else the console; nobody in production, and where the option says so.
 */
export function warnUnusedPollers(
  context: ClientContext,
  { warnUnusedPollers: wanted = isDevelopment(), onWarning }: ClientOptions,
): ClientContext {
  if (!wanted) return context;
  const warn = (operation: string): void => {
    const message = `The poller of ${operation} was never used, so that nothing was sent: await it, or call its submitted()`;
    const warning: ServiceWarning = { code: "PollerNeverUsed", operation, message };
    if (onWarning) context.warn(warning);
    // oxlint-disable-next-line no-console -- who forgets an `await` has no `onWarning`, and at its end a process emits no warnings
    else console.warn(message);
  };
  return { ...context, watchPoller: (poller, operation) => watch(poller, { operation, warn }) };
}

function watch(poller: object, note: Note): () => void {
  registry ??= createRegistry();
  registry.register(poller, note, note);
  notes.add(note);
  return () => {
    if (notes.delete(note)) registry?.unregister(note);
  };
}

function createRegistry(): FinalizationRegistry<Note> {
  const { process } = globalThis as { process?: { on?(event: "exit", listener: () => void): void } };
  process?.on?.("exit", () => notes.forEach(tell));
  return new FinalizationRegistry(tell);
}

function tell(note: Note): void {
  if (notes.delete(note)) note.warn(note.operation);
}

function isDevelopment(): boolean {
  const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };
  return process?.env !== undefined && process.env["NODE_ENV"] !== "production";
}
