/** What is told of pollers that were made and never used. */
export interface UnusedPollers {
  /** @param operation the one that was not started */
  warn(operation: string): void;
}

/** A poller nobody has used yet; not the poller itself, which must be free to be collected. */
interface Note {
  readonly operation: string;
  readonly unused: UnusedPollers;
}

const notes = /* @__PURE__ */ new Set<Note>();
let registry: FinalizationRegistry<Note> | undefined;

/**
 * Warns, once, when a poller is collected or the process ends before it was used: nothing was sent
 * then, which is most likely a forgotten `await`.
 *
 * @returns the function that says that it was used
 */
export function watchUnused(poller: object, operation: string, unused: UnusedPollers): () => void {
  const note: Note = { operation, unused };
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
  if (notes.delete(note)) note.unused.warn(note.operation);
}
