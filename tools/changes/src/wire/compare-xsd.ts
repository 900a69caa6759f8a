import { XMLParser } from "fast-xml-parser";
import { type Change, distinct } from "../change.js";
import { type JsonObject, list, object, sameJson } from "./json.js";

/** What an XML Schema says that OpenAPI does not: namespaces, order, and what is the root of a document. */
interface XsdShape {
  readonly namespace: string;
  readonly forms: JsonObject;
  readonly roots: readonly string[];
  /** By name of the type: its elements as they stand, and whether they have to stand like that. */
  readonly types: ReadonlyMap<string, { readonly ordered: boolean; readonly elements: readonly string[] }>;
}

const many = new Set(["xs:element", "xs:complexType", "xs:any"]);

function elementsOf(group: unknown): string[] {
  return list(object(group)["xs:element"]).map((element) =>
    String(object(element)["@name"] ?? object(element)["@ref"]),
  );
}

function readXsd(text: string): XsdShape {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => many.has(name),
    processEntities: false,
  });
  const schema = object(object(parser.parse(text))["xs:schema"]);
  const types = list(schema["xs:complexType"]).map((value) => {
    const type = object(value);
    const ordered = type["xs:sequence"] !== undefined;
    return [
      String(type["@name"]),
      { ordered, elements: elementsOf(type["xs:sequence"] ?? type["xs:all"]) },
    ] as const;
  });
  return {
    namespace: String(schema["@targetNamespace"] ?? ""),
    forms: { elements: schema["@elementFormDefault"], attributes: schema["@attributeFormDefault"] },
    roots: elementsOf(schema),
    types: new Map(types),
  };
}

/** Compares two versions of one XML Schema in what only XML has; the rest is compared as OpenAPI. */
export function compareXsd(file: string, before: string, after: string): Change[] {
  const [old, now] = [readXsd(before), readXsd(after)];
  const changes: Change[] = [];
  const add = (level: Change["level"], kind: string, where: string, text: string): void => {
    changes.push({ level, kind, where, text });
  };
  if (old.namespace !== now.namespace) {
    add(
      "breaking",
      "renamed",
      file,
      `The XML namespace was \`${old.namespace}\` and is \`${now.namespace}\`.`,
    );
  }
  if (!sameJson(old.forms, now.forms)) {
    add("breaking", "retyped", file, "Elements or attributes are qualified in another way.");
  }
  for (const root of old.roots.filter((name) => !now.roots.includes(name))) {
    add("breaking", "removed", `${file} ${root}`, `No XML document starts with \`${root}\` any more.`);
  }
  for (const root of now.roots.filter((name) => !old.roots.includes(name))) {
    add("feature", "added", `${file} ${root}`, `An XML document can start with \`${root}\`.`);
  }
  for (const [name, type] of old.types) {
    const same = now.types.get(name);
    if (same === undefined) continue;
    const common = type.elements.filter((element) => same.elements.includes(element));
    const reordered = same.elements.filter((element) => common.includes(element)).join() !== common.join();
    if (same.ordered && !type.ordered) {
      add(
        "breaking",
        "narrowed",
        `${name} order`,
        `The elements of ${name} have to stand in the order of the schema now.`,
      );
    } else if (!same.ordered && type.ordered) {
      add("feature", "widened", `${name} order`, `The elements of ${name} can stand in any order now.`);
    } else if (same.ordered && reordered) {
      add(
        "breaking",
        "moved",
        `${name} order`,
        `The elements of ${name} stand in another order: ${same.elements.join(", ")}.`,
      );
    }
  }
  return distinct(changes);
}
