/** Words that cannot name a function or a parameter in a module. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);

/** Splits a name at everything that cannot stand in an identifier. */
function parts(name: string): string[] {
  return name
    .normalize("NFC")
    .split(/[^\p{L}\p{Nl}\p{M}\p{Nd}$]+/u)
    .filter((part) => part !== "");
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `HTTPStatus` -> `httpStatus`, `ETag` -> `eTag`, `ID` -> `id`. */
function lowerLead(text: string): string {
  const lead = /^[A-Z]+/.exec(text)?.[0] ?? "";
  if (lead.length <= 1) return text.charAt(0).toLowerCase() + text.slice(1);
  const followedByWord = lead.length < text.length && /[a-z]/.test(text.charAt(lead.length));
  const keep = followedByWord ? 1 : 0;
  return lead.slice(0, lead.length - keep).toLowerCase() + text.slice(lead.length - keep);
}

function identifier(text: string): string {
  return /^[\p{ID_Start}$]/u.test(text) ? text : `_${text}`;
}

/** The name of a property, parameter or method. */
export function camelCase(name: string): string {
  const [first = "", ...rest] = parts(name);
  return identifier(lowerLead(first) + rest.map(upperFirst).join(""));
}

/** The name of a type. */
export function pascalCase(name: string): string {
  return identifier(parts(name).map(upperFirst).join(""));
}

/** Names of the language and its surroundings that a type must not hide. */
const globalTypes = new Set(
  (
    "AbortSignal Array ArrayBuffer AsyncIterable BigInt Blob Boolean Buffer Date Error Event Exclude Extract " +
    "File FormData Function Headers Infinity Int64 Iterable Iterator JSON Map Math NaN Number Object Omit " +
    "Partial Pick Promise Proxy Readonly ReadonlyArray ReadonlyMap Record Reflect RegExp Request Required " +
    "Response ReturnType Set String Symbol URL URLSearchParams Uint8Array WeakMap"
  ).split(" "),
);

/** The name of a model or an enum. */
export function typeName(name: string): string {
  const pascal = pascalCase(name);
  return globalTypes.has(pascal) ? `${pascal}Model` : pascal;
}

/** The name of a file. */
export function kebabCase(name: string): string {
  return camelCase(name)
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** The same name, with an underscore where the language keeps it for itself. */
export function safeName(name: string): string {
  return reserved.has(name) ? `${name}_` : name;
}
