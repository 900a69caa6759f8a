/** What a program dies of though nobody threw it there: rejections without a handler, and errors of callbacks. */
export class ProcessWatch {
  readonly #seen: unknown[] = [];
  readonly #see = (reason: unknown): void => void this.#seen.push(reason);

  constructor() {
    process.on("unhandledRejection", this.#see);
    process.on("uncaughtException", this.#see);
  }

  /** What came up since the last time. */
  async take(): Promise<readonly unknown[]> {
    // Node looks for handlers when the turn is over.
    await new Promise((resolve) => setImmediate(resolve));
    return this.#seen.splice(0);
  }

  close(): void {
    process.off("unhandledRejection", this.#see);
    process.off("uncaughtException", this.#see);
  }
}
