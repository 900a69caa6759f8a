import { type NamespaceScope, declaredPrefix, expandName, openScope } from "./namespace-scope.js";
import { escapeAttribute, escapeText, scalarText } from "./text.js";
import { XmlError } from "./xml-error.js";
import { isReservedName, splitName } from "./references.js";

/** How a document is written. */
export interface XmlBuildOptions {
  /**
   * Order of the child elements, by the dotted path of their parent from the root, e.g.
   * `{"Root.Item": ["Id", "Name"]}`. Children that are not named follow in their own order.
   */
  readonly order?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Starts the document with an XML declaration that says UTF-8. Default false. */
  readonly declaration?: boolean | undefined;
}

/** What one element needs to know of those around it. */
interface Place {
  /** Dotted path of the element. */
  readonly path: string;
  readonly depth: number;
  readonly scope: NamespaceScope | undefined;
  /** The objects this element lies in. */
  readonly around: readonly unknown[];
  readonly order: Readonly<Record<string, readonly string[]>>;
}

type Members = readonly (readonly [name: string, value: unknown])[];

const maxDepth = 64;

/**
 * Writes `{RootName: content}` as a document, without white space between elements. Content is as
 * in `XmlValue`, with numbers, bigints, booleans and dates besides; `undefined` members are left out,
 * and names may carry a prefix that an `"@xmlns:prefix"` member declares. Throws an `XmlError` for
 * whatever would not come back as it was: illegal names and characters, functions, NaN, class
 * instances, lists in lists, cycles.
 */
export function buildXml(value: unknown, options: XmlBuildOptions = {}): string {
  const [root, ...more] = membersOf(value);
  if (!root || more.length > 0 || Array.isArray(root[1])) {
    throw new XmlError("value", "a document needs exactly one root element");
  }
  const [name, content] = root;
  const place = { path: name, depth: 1, scope: undefined, around: [], order: options.order ?? {} };
  const start = options.declaration ? '<?xml version="1.0" encoding="utf-8"?>' : "";
  return start + writeElement(name, content, place);
}

function writeElement(name: string, value: unknown, place: Place): string {
  const members =
    value === null || typeof value !== "object" || value instanceof Date ? undefined : membersOf(value);
  if (place.around.includes(value)) throw new XmlError("cycle", "a cycle: a value lies in itself");
  if (place.depth > maxDepth)
    throw new XmlError("depth", `the nesting exceeds ${maxDepth} levels, the depth limit`);
  if (!members) {
    checkName(name, place.scope, "element");
    return wrap(name, "", value === null ? "" : escapeText(scalarText(value)));
  }
  const attributes = members
    .filter(([key, given]) => key.startsWith("@") && given !== null)
    .map(([key, given]) => [key.slice(1), scalarText(given)] as const);
  const scope = openScope(attributes, place.scope);
  checkName(name, scope, "element");
  const inner = { ...place, scope, around: [...place.around, value] };
  const content = members
    .filter(([key]) => !key.startsWith("@"))
    .toSorted(byOrder(place.order[place.path] ?? []))
    .map(([key, given]) => writeMember(key, given, inner));
  return wrap(
    name,
    attributes.map((attribute) => writeAttribute(attribute, scope)).join(""),
    content.join(""),
  );
}

function writeMember(key: string, value: unknown, parent: Place): string {
  if (key === "#text") return value === null ? "" : escapeText(scalarText(value));
  const place = { ...parent, path: `${parent.path}.${key}`, depth: parent.depth + 1 };
  const items: readonly unknown[] = Array.isArray(value) ? Array.from(value) : [value];
  return items.map((item) => writeElement(key, item, place)).join("");
}

function writeAttribute([name, value]: readonly [string, string], scope: NamespaceScope | undefined): string {
  checkName(name, scope, "attribute");
  return ` ${name}="${escapeAttribute(value)}"`;
}

function wrap(name: string, attributes: string, content: string): string {
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function checkName(name: string, scope: NamespaceScope | undefined, kind: "element" | "attribute"): void {
  const parts = splitName(name);
  if (!parts || isReservedName(parts[1]))
    throw new XmlError("name", "a name that is not one in XML, or reserved");
  if (kind === "element" || declaredPrefix(name) === undefined) expandName(name, scope, kind);
}

// The own, enumerable members of a plain object. Anything with a class of its own has a meaning
// that its members do not tell, and is refused.
function membersOf(value: unknown): Members {
  const prototype: unknown =
    typeof value === "object" && value !== null ? Object.getPrototypeOf(value) : value;
  const plain =
    prototype === null || (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null);
  if (!plain || typeof value !== "object" || value === null) {
    throw new XmlError("value", "a value that is no plain object, text, number, boolean or date");
  }
  return Object.entries(value).filter(([, member]) => member !== undefined);
}

function byOrder(order: readonly string[]): (a: Members[number], b: Members[number]) => number {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return ([a], [b]) => rank(a) - rank(b);
}
