import { join } from "node:path";
import type { Declaration } from "./api-module.js";
import { type Found, ModuleGraph } from "./module-graph.js";
import type { ApiEntry } from "./package-api.js";

/** As much of a package.json as says what can be imported. */
export interface Exports {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
}

type Entries = ReadonlyMap<string, ReadonlyMap<string, Found>>;

/** The source of each entry point, by the name it is imported by. */
function entrySources(folder: string, { name, exports = {} }: Exports): Map<string, string> {
  const sources = new Map<string, string>();
  for (const [subpath, target] of Object.entries(exports)) {
    if (typeof target !== "object" || target === null || !("types" in target)) continue;
    const path = String(target.types)
      .replace("./dist/", "src/")
      .replace(/\.d\.ts$/, ".ts");
    sources.set(subpath === "." ? name : `${name}${subpath.slice(1)}`, join(folder, path));
  }
  return sources;
}

/** The declaration under another name. */
function called(name: string, declaration: Declaration): Declaration {
  if (name === declaration.name) return declaration;
  const text = declaration.text.replace(new RegExp(`\\b${declaration.name}\\b`), name);
  return { ...declaration, name, text };
}

function imported(name: string, as: string): string {
  if (name === "*") return `* as ${as}`;
  return name === as ? name : `${name} as ${as}`;
}

/** Another entry point of the package that exports the declaration. */
function exporterOf(declaration: Declaration, self: string, entries: Entries): string | undefined {
  const found = [...entries].find(
    ([name, exported]) =>
      name !== self && [...exported.values()].some((one) => one.declaration === declaration),
  );
  return found?.[0];
}

function sorted(declarations: readonly Declaration[]): Declaration[] {
  return [...declarations].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readEntry(
  name: string,
  exported: ReadonlyMap<string, Found>,
  entries: Entries,
  graph: ModuleGraph,
): ApiEntry {
  const imports = new Map<string, Set<string>>();
  const importFrom = (module: string, what: string): void => {
    imports.set(module, (imports.get(module) ?? new Set()).add(what));
  };
  const queue = [...exported.values()];
  const seen = new Set(queue.map(({ declaration }) => declaration));
  const reached: Declaration[] = [];
  const aliases = new Map<Declaration, string>();
  // What an import calls the same as an export gets another name, wherever it is mentioned.
  const renamed = new Map<Declaration, string[]>();
  for (const { module, declaration } of queue) {
    for (const reference of declaration.references) {
      const origin = module.imports.get(reference);
      if (origin !== undefined && !origin.from.startsWith(".")) {
        const taken = exported.has(reference);
        if (taken) renamed.set(declaration, [...(renamed.get(declaration) ?? []), reference]);
        importFrom(origin.from, imported(origin.name, taken ? `${reference}_1` : reference));
        continue;
      }
      const own = module.declarations.get(reference);
      if (origin === undefined && own === undefined) continue;
      const found =
        own === undefined && origin !== undefined ? graph.find(module, origin.from, origin.name) : undefined;
      const target = found ?? (own === undefined ? undefined : { module, declaration: own });
      if (target === undefined || seen.has(target.declaration)) continue;
      const exporter = exporterOf(target.declaration, name, entries);
      if (exporter !== undefined) {
        importFrom(exporter, reference);
        continue;
      }
      seen.add(target.declaration);
      reached.push(target.declaration);
      if (reference !== target.declaration.name) aliases.set(target.declaration, reference);
      queue.push(target);
    }
  }
  const written = (declaration: Declaration, as: string): Declaration => {
    const names = renamed.get(declaration) ?? [];
    const text = names.reduce(
      (before, other) => before.replaceAll(new RegExp(`\\b${other}\\b`, "g"), `${other}_1`),
      declaration.text,
    );
    return called(as, { ...declaration, text });
  };
  return {
    name,
    exported: sorted([...exported].map(([as, { declaration }]) => written(declaration, as))),
    typeOnly: new Set([...exported].filter(([, found]) => found.typeOnly === true).map(([as]) => as)),
    reached: sorted(reached.map((one) => written(one, aliases.get(one) ?? one.name))),
    imports: new Map([...imports].sort().map(([module, names]) => [module, [...names].sort()])),
  };
}

/** Reads the public surface of a package from its sources: nothing has to be built for it. */
export function readPackageApi(folder: string, manifest: Exports): ApiEntry[] {
  const graph = new ModuleGraph();
  const sources = entrySources(folder, manifest);
  const entries = new Map([...sources].map(([name, path]) => [name, graph.exportsOf(path)]));
  return [...entries].map(([name, exported]) => readEntry(name, exported, entries, graph));
}
