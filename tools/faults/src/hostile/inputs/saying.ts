import * as fc from "fast-check";

/** What a hostile service says, with secrets in it that are filled in when the call is known. */
export type Saying = readonly Part[];

/** A piece of a saying: plain text; a secret of the call; or another one, under the name of a secret. */
type Part =
  | { readonly plain: string }
  | { readonly echo: number; readonly form: Form }
  | { readonly name: string; readonly signs: readonly [before: string, after: string] };

/** A secret which only the service knows; it says so by the name it puts it under. */
export const unknownSecret = "Zq7unKnownW4x9";

const xml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

/** How a text may be written so that the one who reads it can still make it out. */
const forms = {
  plain: (text: string) => text,
  percent: encodeURIComponent,
  twice: (text: string) => encodeURIComponent(encodeURIComponent(text)),
  json,
  jsonTwice: (text: string) => json(json(text)),
  unicode: (text: string) =>
    text.replace(/\W/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
  xml,
  xmlTwice: (text: string) => xml(xml(text)),
  base64,
  base64url: (text: string) => Buffer.from(text).toString("base64url"),
  base64Named: (text: string) => base64(`user:${text}`),
  cut: (text: string) => text.slice(0, Math.max(24, text.length - 5)),
} satisfies Record<string, (text: string) => string>;
type Form = keyof typeof forms;

const names = [
  "sig",
  "AccountKey",
  "password",
  "clientSecret",
  "primaryKeyValue",
  "sasToken",
  "access_token",
];
/** What stands between a name and its value, and behind the value. */
const signs = [
  ["=", " "],
  [": ", " "],
  ['":"', '"'],
  ["%3D", "%26"],
  ["&#61;", "&amp;"],
  ["\\u003d", "\\u0026"],
  ['\\":\\"', '\\"'],
  ["=[", "]"],
  ['":{"value":"', '"}'],
  ['="', '"'],
  ["%253D", "%2526"],
  ["=", ""],
] as const;
const plains = fc.oneof(
  fc.constantFrom(" ", " and ", "; ", "\n", "&", '"', "'", "<a>", "?", "https://h.example/p?", "\\", "%"),
  fc.string({ maxLength: 12 }),
);

/** Sayings in any form. */
export const sayings: fc.Arbitrary<Saying> = fc.array(
  fc.oneof(
    plains.map((plain): Part => ({ plain })),
    fc
      .record({ echo: fc.nat({ max: 3 }), form: fc.constantFrom(...(Object.keys(forms) as Form[])) })
      .map((part): Part => part),
    fc
      .record({ name: fc.constantFrom(...names), signs: fc.constantFrom(...signs) })
      .map((part): Part => part),
  ),
  { maxLength: 5 },
);

/** The text of a saying, with the secrets of one call. */
export function say(saying: Saying, secrets: readonly string[]): string {
  const texts = saying.map((part) => {
    if ("plain" in part) return part.plain;
    if ("name" in part) return ` ${part.name}${part.signs[0]}${unknownSecret}${part.signs[1]} `;
    const secret = secrets[part.echo % secrets.length];
    return secret === undefined ? "" : ` ${forms[part.form](secret)} `;
  });
  return texts.join("");
}

/** What can stand in a header: the rest cannot have come over HTTP. */
export function sayInHeader(saying: Saying, secrets: readonly string[]): string {
  return say(saying, secrets)
    .replace(/[^\t\x20-\x7e]/g, "_")
    .trim();
}
