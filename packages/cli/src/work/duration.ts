import { UsageError } from "../errors/usage-error.js";

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a text like `90s`, `30m` or `8h`; without a unit, seconds. */
export function readDuration(source: string, text: string): number {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/.exec(text) ?? [];
  const ms = Number(amount) * (units[unit] ?? 1000);
  if (amount === undefined || !(ms > 0)) throw UsageError.of(source, "a time like 90s, 30m or 8h", text);
  return Math.round(ms);
}

/** A time as people read it: `45 s`, `12:05`, `1:02:05`. */
export function showDuration(ms: number): string {
  const all = Math.max(0, Math.round(ms / 1000));
  if (all < 60) return `${all} s`;
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (number: number): string => String(number).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
