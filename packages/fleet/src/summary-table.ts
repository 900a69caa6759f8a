import type { Summary } from "./progress.js";

/** A summary in words for a terminal: a line for each kind, what was sent, which groups are throttled. */
export function summaryTable(summary: Summary): string {
  const { items, kinds, starts, reads, paused, throttled } = summary;
  const rows: (readonly [string, string])[] = Object.entries(kinds).map(([kind, states]) => {
    const shown = Object.entries(states).filter(([, count]) => count > 0);
    return [kind, shown.map(([state, count]) => `${state} ${count}`).join(", ")];
  });
  rows.push(["items", String(items)], ["starts", String(starts)], ["reads", String(reads)]);
  rows.push(["paused", paused ? "yes" : "no"]);
  for (const { group, throttled: times, throttledUntil } of throttled) {
    rows.push([`throttled: ${group}`, `${times} times, until ${throttledUntil.toISOString()}`]);
  }
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`).join("");
}
