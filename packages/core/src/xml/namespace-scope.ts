import { XmlError } from "./xml-error.js";
import { splitName, xmlNamespace, xmlnsNamespace } from "./references.js";

/** The namespace declarations in force at an element. */
export interface NamespaceScope {
  /** URI by prefix (`""` for the default), of one element; `""` takes the default back. */
  readonly declared: ReadonlyMap<string, string>;
  readonly outer: NamespaceScope | undefined;
}

/** A name with its prefix resolved. */
export interface ExpandedName {
  readonly name: string;
  readonly namespace: string | undefined;
}

/** The scope of an element: what its own attributes declare, on top of what is around it. */
export function openScope(
  attributes: Iterable<readonly [name: string, value: string]>,
  outer: NamespaceScope | undefined,
): NamespaceScope | undefined {
  const declared = new Map<string, string>();
  for (const [name, value] of attributes) {
    const prefix = declaredPrefix(name);
    if (prefix === undefined) continue;
    const wellKnown =
      prefix === "xmlns" || value === xmlnsNamespace || (prefix === "xml") !== (value === xmlNamespace);
    if (wellKnown || (prefix !== "" && value === "")) {
      throw new XmlError("namespace", "a namespace declaration that is not allowed");
    }
    declared.set(prefix, value);
  }
  return declared.size === 0 ? outer : { declared, outer };
}

/** The prefix an attribute declares, `""` for the default namespace; `undefined` if it declares none. */
export function declaredPrefix(attribute: string): string | undefined {
  if (attribute === "xmlns") return "";
  return attribute.startsWith("xmlns:") ? attribute.slice(6) : undefined;
}

/** Resolves a name's prefix. Without one, an attribute is in no namespace. Throws `XmlError`. */
export function expandName(
  qualified: string,
  scope: NamespaceScope | undefined,
  kind: "element" | "attribute",
): ExpandedName {
  const [prefix, name] = splitName(qualified) ?? ["xmlns", qualified];
  if (prefix === "" && kind === "attribute") return { name, namespace: undefined };
  const namespace = prefix === "xml" ? xmlNamespace : lookUp(prefix, scope);
  if (namespace === undefined && prefix !== "") {
    throw new XmlError("namespace", "the namespace prefix of a name is not declared");
  }
  return { name, namespace: namespace === "" ? undefined : namespace };
}

function lookUp(prefix: string, scope: NamespaceScope | undefined): string | undefined {
  for (let level = scope; level; level = level.outer) {
    const uri = level.declared.get(prefix);
    if (uri !== undefined) return uri;
  }
  return undefined;
}
