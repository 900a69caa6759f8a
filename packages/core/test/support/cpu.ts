/** CPU milliseconds of this process that a piece of work takes: the least of several tries. */
function cpuOf(work: () => unknown, tries: number): number {
  let least = Infinity;
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/**
 * By how much the CPU time of some work grows when its input becomes eight times as long: about 8 when it
 * is linear, 64 when it is quadratic. Counts CPU and not time, and starts from an input on which the work
 * takes long enough to be told from noise; work that stays below that on `longest` is as good as linear.
 */
export function growth(
  work: (text: string) => unknown,
  flood: (length: number) => string,
  longest = 2 ** 15,
): number {
  for (let length = 2 ** 10; length * 8 <= longest; length *= 2) {
    const text = flood(length);
    if (cpuOf(() => work(text), 1) < 2 && length * 16 <= longest) continue;
    const eightfold = flood(length * 8);
    return (
      cpuOf(() => work(eightfold), 2) /
      Math.max(
        1,
        cpuOf(() => work(text), 4),
      )
    );
  }
  return 0;
}

/** A text repeated to a length. */
export const repeated =
  (part: string, before = "", after = "") =>
  (length: number): string =>
    before + part.repeat(Math.ceil(length / part.length)) + after;
