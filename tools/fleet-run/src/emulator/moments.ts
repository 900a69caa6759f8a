/** Notes when something happened, by groups, and says how much of it there was at most within some time. */
export class Moments {
  readonly #spanMs: number;
  readonly #recent = new Map<string, number[]>();
  #most = 0;

  /** @param spanMs the time, in milliseconds */
  constructor(spanMs: number) {
    this.#spanMs = spanMs;
  }

  /** The most there was in one group. */
  get most(): number {
    return this.#most;
  }

  /** @param at milliseconds, never less than the time before */
  add(group: string, at: number): void {
    const all = this.#recent.get(group) ?? [];
    all.push(at);
    while ((all[0] ?? at) <= at - this.#spanMs) all.shift();
    this.#recent.set(group, all);
    this.#most = Math.max(this.#most, all.length);
  }
}
