import { readFileSync } from "node:fs";

/** What a real service was asked, and what it answered. */
export interface Exchange {
  readonly id: string;
  readonly service: string;
  readonly operation: string;
  readonly apiVersion: string;
  readonly flow?: string;
  readonly step?: number;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: unknown;
  };
}

/** Exchanges that belong together, in order; one that stands alone is a flow of its own. */
export interface Flow {
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

/** The recorded flows of a service. */
export function recordedFlows(service: string): readonly Flow[] {
  const file = new URL(`../../../conformance/recorded/${service}.jsonl`, import.meta.url);
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const exchanges = lines.map((line): Exchange => JSON.parse(line));
  const flows = Map.groupBy(exchanges, ({ flow, id }) => flow ?? id);
  return [...flows].map(([name, steps]) => ({
    name,
    exchanges: steps.toSorted((a, b) => (a.step ?? 0) - (b.step ?? 0)),
  }));
}
