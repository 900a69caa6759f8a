import { XMLParser } from "fast-xml-parser";
import { type NamespaceScope, declaredPrefix, expandName, openScope } from "./namespace-scope.js";
import type { XmlAttribute, XmlElement } from "./xml-element.js";
import { XmlError } from "./xml-error.js";
import { resolveReferences, xsiNamespace } from "./references.js";
import { isBlank, trimBlanks } from "./text.js";

/** What the parser makes of markup: one member named after the element, and its attributes. */
type ParserNode = Readonly<Record<string, unknown>>;

const attributesKey = ":@";
const textKey = "#text";
const cdataKey = "#cdata";

/** Builds the tree of a document that `scanDocument` has passed. Throws `XmlError`. */
export function readTree(markup: string, maxDepth: number): XmlElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    textNodeName: textKey,
    cdataPropName: cdataKey,
    maxNestedTags: maxDepth,
    jPath: false,
    onDangerousProperty: (name) => name,
  });
  const root = parse(parser, markup).find((node) => elementName(node) !== undefined);
  if (!root) throw new XmlError("syntax", "the parser found no root element");
  return readElement(root, undefined);
}

// Whatever the parser has to say is left out: it may quote the document.
function parse(parser: XMLParser, markup: string): readonly ParserNode[] {
  try {
    return nodesOf(parser.parse(markup));
  } catch {
    throw new XmlError("syntax", "the parser does not take it");
  }
}

function readElement(node: ParserNode, outer: NamespaceScope | undefined): XmlElement {
  const qualified = elementName(node) ?? "";
  const raw = attributesOf(node);
  const scope = openScope(raw, outer);
  const expanded = expandName(qualified, scope, "element");
  const own = readAttributes(raw, scope);
  const nil = readNil(own.find(isNil)?.value);
  const children: XmlElement[] = [];
  let text = "";
  for (const part of nodesOf(node[qualified])) {
    const characters = textOf(part);
    if (characters === undefined) children.push(readElement(part, scope));
    else text += characters;
  }
  if (isBlank(text) && (nil || children.length > 0)) text = "";
  if (nil && (children.length > 0 || text !== ""))
    throw new XmlError("nil", "an element that is nil has content");
  return { ...expanded, attributes: own.filter((attribute) => !isNil(attribute)), children, text, nil };
}

function readAttributes(
  raw: readonly (readonly [string, string])[],
  scope: NamespaceScope | undefined,
): readonly XmlAttribute[] {
  const attributes = raw
    .filter(([name]) => declaredPrefix(name) === undefined)
    .map(([name, value]) => ({ ...expandName(name, scope, "attribute"), value }));
  const names = new Set(attributes.map(({ name, namespace }) => `${name} ${namespace ?? ""}`));
  if (names.size < attributes.length) throw new XmlError("namespace", "one attribute under two prefixes");
  return attributes;
}

function isNil({ name, namespace }: XmlAttribute): boolean {
  return name === "nil" && namespace === xsiNamespace;
}

function readNil(value = "false"): boolean {
  const text = trimBlanks(value);
  if (!["true", "1", "false", "0"].includes(text))
    throw new XmlError("nil", "xsi:nil is neither true nor false");
  return text === "true" || text === "1";
}

function nodesOf(parsed: unknown): readonly ParserNode[] {
  return Array.isArray(parsed) ? parsed : [];
}

function elementName(node: ParserNode): string | undefined {
  return Object.keys(node).find((key) => key !== attributesKey && key !== textKey && key !== cdataKey);
}

// Tabs and line ends written as such are spaces in an attribute; written as references they stay.
function attributesOf(node: ParserNode): readonly (readonly [string, string])[] {
  return Object.entries(node[attributesKey] ?? {}).map(([name, value]) => [
    name,
    resolveReferences(String(value).replace(/[\t\n]/g, " ")),
  ]);
}

function textOf(node: ParserNode): string | undefined {
  const text = node[textKey];
  if (text !== undefined) return resolveReferences(String(text));
  const cdata = node[cdataKey];
  return cdata === undefined
    ? undefined
    : nodesOf(cdata)
        .map((part) => String(part[textKey]))
        .join("");
}
