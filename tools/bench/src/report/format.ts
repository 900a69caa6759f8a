import type { Ratio, Summary } from "../statistics/index.js";

const grouped = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** A figure with three digits that say something, and its unit. */
export function figure(value: number, unit: string): string {
  const digits =
    Math.abs(value) >= 100 || Number.isInteger(value) ? grouped.format(value) : value.toPrecision(3);
  return unit === "" ? digits : `${digits} ${unit}`;
}

/** A ratio with three digits; `~` before it when the noise is larger than the difference. */
export function times({ value, certain }: Ratio): string {
  return `${certain ? "" : "~ "}${figure(value, "")} x`;
}

/** A median, and how far the middle half of the samples is from it where they differ by a hundredth or more. */
export function median({ median, low, high }: Summary, unit: string): string {
  const spread = median === 0 ? 0 : Math.max(high - median, median - low) / median;
  return `${figure(median, unit)}${spread < 0.01 ? "" : ` ± ${Math.round(spread * 100)} %`}`;
}
