import { XMLParser } from "fast-xml-parser";
import type { ClientPlan } from "../client/plan.js";
import type { ModelType, PropertyModel, Shape } from "../model/types.js";
import { modelOf, propertiesOf } from "./lookup.js";

/** An element as the parser gives it: names to texts, elements, or lists of them. */
type Parsed = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  alwaysCreateTextNode: true,
});

function children(element: unknown, name: string): unknown[] {
  const found = typeof element === "object" && element !== null ? (element as Parsed)[name] : undefined;
  return found === undefined ? [] : [found].flat();
}

function textOf(element: unknown): string {
  return typeof element === "string" ? element : children(element, "#text").join("");
}

/** The items of a list; a list that has an element of its own is absent with it. */
function itemsOf(property: PropertyModel, element: unknown): unknown[] | undefined {
  if (property.xml?.unwrapped === true) return children(element, property.wire);
  const [list] = children(element, property.wire);
  if (list === undefined) return undefined;
  const names = Object.keys((list ?? {}) as Parsed).filter((name) => /^[^@#]/.test(name));
  return names.flatMap((name) => children(list, name));
}

/** A member of an element in the form a JSON document would have it. */
function member(plan: ClientPlan, property: PropertyModel, element: unknown): unknown {
  if (property.xml?.attribute === true) return children(element, `@${property.wire}`)[0];
  if (property.xml?.text === true) return textOf(element);
  const { type } = property;
  if (type.kind === "list") return itemsOf(property, element)?.map((item) => value(plan, type.items, item));
  const [found] = children(element, property.wire);
  return found === undefined ? undefined : value(plan, property, found);
}

function value(plan: ClientPlan, shape: Shape, element: unknown): unknown {
  const model = modelOf(plan, shape);
  return model === undefined ? textOf(element) : object(plan, model, element);
}

function object(plan: ClientPlan, model: ModelType, element: unknown): Record<string, unknown> {
  const members = propertiesOf(plan, model).map((property) => [
    property.wire,
    member(plan, property, element),
  ]);
  return Object.fromEntries(members.filter(([, found]) => found !== undefined));
}

/** A documented XML payload in the form a JSON document would have it: by wire name, scalars as texts. */
export function xmlValue(plan: ClientPlan, shape: Shape, source: string): unknown {
  const document = parser.parse(source) as Parsed;
  const root = Object.entries(document).find(([name]) => /^[^?#@]/.test(name));
  return root === undefined ? undefined : value(plan, shape, root[1]);
}
