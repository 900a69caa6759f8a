import { isObject, type Json, type JsonObject, objectOf } from "./json.js";

/** Our facts under the documentation's names, and the names that had to be exchanged for that. */
export interface Aligned {
  readonly facts: JsonObject;
  /** Ours by the documentation's, for `models` and `enums` whose names differ in letter case only. */
  readonly renamed: ReadonlyMap<string, string>;
}

function renamings(ours: JsonObject, documented: JsonObject): [string, string][] {
  const byLowerCase = new Map(Object.keys(ours).map((name) => [name.toLowerCase(), name]));
  return Object.keys(documented).flatMap((name): [string, string][] => {
    const own = byLowerCase.get(name.toLowerCase());
    return ours[name] === undefined && own !== undefined ? [[own, name]] : [];
  });
}

function renameTypes(value: Json, names: ReadonlyMap<string, string>): Json {
  if (Array.isArray(value)) return value.map((item) => renameTypes(item, names));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const isType = (key === "type" || key === "body") && typeof member === "string";
      return [key, isType ? renameType(member, names) : renameTypes(member, names)];
    }),
  );
}

function renameType(type: string, names: ReadonlyMap<string, string>): string {
  return type.replace(/\w+(?=(\[\])*$)/, (name) => names.get(name) ?? name);
}

/** Gives models and enums whose name differs in letter case only the name the documentation has for them. */
export function alignNames(ours: JsonObject, documented: JsonObject): Aligned {
  const facts = { ...ours };
  const names = new Map<string, string>();
  for (const kind of ["models", "enums"]) {
    const members = objectOf(ours[kind]);
    const changes = new Map(renamings(members, objectOf(documented[kind])));
    for (const [own, name] of changes) names.set(own, name);
    facts[kind] = Object.fromEntries(
      Object.entries(members).map(([name, value]) => [changes.get(name) ?? name, value]),
    );
  }
  return {
    facts: objectOf(renameTypes(facts, names)),
    renamed: new Map([...names].map(([own, name]) => [name, own])),
  };
}
