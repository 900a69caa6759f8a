/**
 * How often a property is tried: `usual` times, or `PROPERTY_RUNS` times as often, for a longer search
 * than every run of the tests can afford (`PROPERTY_RUNS=100 npx vitest run packages/core`).
 */
export function runs(usual: number): number {
  return Math.ceil(usual * Number(process.env["PROPERTY_RUNS"] ?? "1"));
}
