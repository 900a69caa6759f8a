import type { Series } from "../measure.js";
import type { Figures } from "./serve.js";

/** Somebody who takes turns: a process that was started, or a function that starts one each time. */
export interface Turns {
  readonly name: string;
  readonly note?: string;
  turn(): Promise<Figures>;
}

/**
 * Lets contenders take turns, A B C A B C: what slows the machine down for a while hits all of them.
 *
 * @param units Unit of each metric; a metric without an entry is a plain count.
 */
export async function takeTurns(
  name: string,
  contenders: readonly Turns[],
  rounds: number,
  units: Readonly<Record<string, string>>,
): Promise<Series[]> {
  const samples = new Map(contenders.map((contender) => [contender, new Map<string, number[]>()]));
  for (let round = 0; round < rounds; round++) {
    for (const [contender, metrics] of samples) {
      for (const [metric, value] of Object.entries(await contender.turn())) {
        metrics.set(metric, [...(metrics.get(metric) ?? []), value]);
      }
    }
  }
  return [...samples].flatMap(([contender, metrics]) =>
    [...metrics].map(([metric, values]) => ({
      case: name,
      contender: contender.name,
      metric,
      unit: units[metric] ?? "",
      samples: values,
      ...(contender.note === undefined ? {} : { note: contender.note }),
    })),
  );
}
