import { isRecord } from "../clients/index.js";

/** Which member of a document is replaced, and by what. */
export interface OddMember {
  /** The member, counted over all of the document and around its end. */
  readonly at: number;
  /** Undefined: it is left out. */
  readonly value: unknown;
}

/** Values no spec has a place for, and words that mean something elsewhere. */
export const oddValues: readonly unknown[] = [
  undefined,
  null,
  "",
  " ",
  "x",
  "NaN",
  "false",
  "3",
  "Succeeded",
  "Failed",
  "Canceled",
  "InProgress",
  "Completed",
  "0001-01-01T00:00:00Z",
  "10/30/2024 6:54:11 AM",
  0,
  1,
  -1,
  0.5,
  1e21,
  2 ** 60,
  true,
  false,
  [],
  [1],
  [null],
  ["Succeeded"],
  {},
  { a: 1 },
  { code: null, message: null },
  { code: "Odd", message: "m" },
  "https://evil.example/x",
  "\u0000",
  "s".repeat(5000),
];

/** A document in which members are replaced. */
export function oddDocument(body: string, members: readonly OddMember[]): string {
  return body.startsWith("<") ? oddXml(body, members) : oddJson(body, members);
}

function oddJson(body: string, members: readonly OddMember[]): string {
  const document: unknown = JSON.parse(body);
  for (const { at, value } of members) {
    const places = placesIn(document);
    const place = places[at % Math.max(1, places.length)];
    if (!place) continue;
    if (value === undefined) Reflect.deleteProperty(place.holder, place.name);
    else Reflect.set(place.holder, place.name, structuredClone(value));
  }
  return JSON.stringify(document);
}

function placesIn(value: unknown): { readonly holder: object; readonly name: string }[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => [{ holder: value, name }, ...placesIn(member)]);
}

/** Of XML, the texts of the innermost elements. */
function oddXml(body: string, members: readonly OddMember[]): string {
  let text = body;
  for (const { at, value } of members) {
    const elements = [...text.matchAll(/<(\w+)>([^<]*)<\/\1>/g)];
    const element = elements[at % Math.max(1, elements.length)];
    if (!element) continue;
    const [whole, name] = element;
    const inner =
      typeof value === "object" ? "" : String(value).replaceAll("\u0000", "").replaceAll("&", "&amp;");
    const odd = value === undefined ? "" : `<${name}>${inner}</${name}>`;
    text = text.slice(0, element.index) + odd + text.slice(element.index + whole.length);
  }
  return text;
}
