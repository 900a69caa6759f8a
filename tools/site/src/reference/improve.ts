import type { DocumentedPackage } from "../documented-package.js";
import { listErrors } from "./list-errors.js";
import { type BlockTag, type Reference, type SymbolId, kinds } from "./reference.js";

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Everything in a reference that is an object, the reference itself first. */
function* objectsIn(value: unknown): Generator<Record<string, unknown>> {
  if (!isObject(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* objectsIn(child);
}

/** The symbol of every class there is, by name. */
function classesOf(references: readonly Reference[]): Map<string, SymbolId> {
  const classes = new Map<string, SymbolId>();
  for (const reference of references) {
    for (const { kind, name, id } of objectsIn(reference.children)) {
      const symbol = reference.symbolIdMap[String(id)];
      if (kind === kinds.class && typeof name === "string" && symbol !== undefined) classes.set(name, symbol);
    }
  }
  return classes;
}

/** A module is called by the end of what is imported: `http`, not the folder it is in. */
function nameModules({ entries, name }: DocumentedPackage, reference: Reference): void {
  for (const module of reference.children ?? []) {
    if (module.kind !== kinds.module) continue;
    const found = Object.entries(entries).find(([, source]) => source === `${module.name}/index.ts`);
    if (found === undefined) throw new Error(`${module.name} is not what ${name} exports`);
    module.name = found[0].slice(name.length + 1);
  }
}

/** Puts into words what typedoc has read of all packages and would show badly, or not at all. */
export function improveReferences(
  converted: readonly (readonly [DocumentedPackage, Reference])[],
): readonly Reference[] {
  const references = converted.map(([, reference]) => reference);
  const classes = classesOf(references);
  for (const [one, reference] of converted) {
    nameModules(one, reference);
    for (const object of objectsIn(reference)) {
      const { blockTags } = object;
      if (!Array.isArray(blockTags)) continue;
      object["blockTags"] = listErrors(blockTags as readonly BlockTag[], (name) => classes.get(name));
    }
  }
  return references;
}
