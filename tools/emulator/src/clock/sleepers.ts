/** Who sleeps on a clock, and until when. */
export class Sleepers {
  readonly #all = new Set<{ readonly due: number; readonly wake: () => void }>();

  /** Sleeps until the clock's moment `due`; `onChange` is told whenever the set changes. */
  add(due: number, abortSignal: AbortSignal | undefined, onChange: () => void = () => {}): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => finish(() => reject(abortSignal?.reason));
      const sleeper = { due, wake: () => finish(resolve) };
      const finish = (settle: () => void): void => {
        this.#all.delete(sleeper);
        abortSignal?.removeEventListener("abort", abort);
        settle();
        onChange();
      };
      if (abortSignal?.aborted === true) {
        reject(abortSignal.reason);
        return;
      }
      abortSignal?.addEventListener("abort", abort);
      this.#all.add(sleeper);
      onChange();
    });
  }

  /** The next moment at which somebody is to wake; undefined when nobody sleeps. */
  next(): number | undefined {
    let next: number | undefined;
    for (const { due } of this.#all) next = next === undefined ? due : Math.min(next, due);
    return next;
  }

  /** Wakes everybody who is due at `now`, earliest first. */
  wake(now: number): void {
    const due = [...this.#all].filter((sleeper) => sleeper.due <= now);
    for (const sleeper of due.sort((a, b) => a.due - b.due)) sleeper.wake();
  }
}
