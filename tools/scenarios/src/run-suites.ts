import { mkdir } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { ScenarioMockApi } from "@typespec/spec-api";
import { generateArea } from "./generate-area.js";
import { loadClient } from "./load-client.js";
import { type MockServer, startMockServer } from "./mock-server.js";
import { runScenario, type ScenarioResult } from "./run-scenario.js";
import { type Area, cache, type Suite } from "./suites.js";
import { typecheck } from "./typecheck.js";
import type { TypedCall } from "./typed-calls.js";

/** A scenario, what became of it, and what the compiler says of its calls. */
export interface Result extends Omit<ScenarioResult, "calls"> {
  readonly area: Area;
  /** What the compiler refuses: in the client, or in the calls of the scenario. */
  readonly typeErrors: readonly string[];
}

interface Ran {
  readonly area: Area;
  readonly results: readonly ScenarioResult[];
}

async function scenariosOf(area: Area): Promise<Readonly<Record<string, ScenarioMockApi>>> {
  const module = (await import(pathToFileURL(area.mock).href)) as {
    Scenarios: Record<string, ScenarioMockApi>;
  };
  return module.Scenarios;
}

async function runArea(area: Area, errors: readonly string[], server: MockServer): Promise<Ran> {
  const scenarios = Object.entries(await scenariosOf(area));
  const failed = (detail: string): Ran => ({
    area,
    results: scenarios.map(([name]) => ({ name, passed: false, detail, untyped: [], calls: [] })),
  });
  if (errors.length > 0) return failed(`refused: ${errors.join("; ")}`);
  try {
    const client = await loadClient(area);
    if (client === undefined) return failed("no client was made");
    const older = area.older && (await loadClient(area.older));
    const clients = older === undefined ? [client] : [client, older];
    const results: ScenarioResult[] = [];
    // The server keeps its state for all; scenarios run one by one.
    for (const [name, scenario] of scenarios)
      results.push(await runScenario(clients, name, scenario, server));
    return { area, results };
  } catch (error) {
    return failed(`the client cannot be loaded: ${String(error)}`);
  }
}

/**
 * Generates the clients of entry points, calls them, and type-checks clients and calls.
 *
 * @param say is told what is done
 */
export async function runSuites(
  areas: readonly Area[],
  say: (text: string) => void = () => undefined,
): Promise<readonly Result[]> {
  await mkdir(cache, { recursive: true });
  const server = await startMockServer([...new Set(areas.map(({ suite }): Suite => suite))]);
  const all: Ran[] = [];
  try {
    for (const area of areas) {
      const started = performance.now();
      const { errors, isPartlyTyped } = await generateArea(area);
      if (area.older !== undefined) await generateArea(area.older);
      const made = performance.now();
      const ran = await runArea(area, errors, server);
      // What a spec says is unknown has its type.
      const isWeak = (place: string) => isPartlyTyped || !place.endsWith(": unknown");
      const results = ran.results.map((one) => ({ ...one, untyped: one.untyped.filter(isWeak) }));
      all.push({ area, results });
      const times = [made - started, performance.now() - made].map((ms) => `${Math.round(ms)} ms`);
      say(`${area.id} (${times.join(", ")})\n`);
    }
  } finally {
    await server.stop();
  }
  const made = all.flatMap(({ results }) =>
    results.flatMap((result) => result.calls.flatMap(({ typed }): TypedCall[] => (typed ? [typed] : []))),
  );
  const specs = areas.flatMap((area) => (area.older === undefined ? [area] : [area, area.older]));
  const errors = await typecheck(
    specs,
    Map.groupBy(made, ({ slug }) => slug),
  );
  return all.flatMap(({ area, results }) =>
    results.map(({ name, passed, detail, untyped }) => ({
      area,
      name,
      passed,
      detail,
      untyped,
      typeErrors: [...(errors.clients.get(area.slug) ?? []), ...(errors.scenarios.get(name) ?? [])],
    })),
  );
}
