import * as fc from "fast-check";
import { words } from "./words.js";

/** Members that mean something to JavaScript, to JSON or to a service; none of the values is a success. */
const members = fc.oneof(
  fc.constantFrom(
    ...words(`
      __proto__ constructor prototype toString then toJSON length valueOf status Status value nextLink error code
      message id name properties jobId startTime endTime innererror details provisioningState operationId`),
  ),
  fc.string({ maxLength: 6 }),
);

const scalars = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    "",
    "InProgress",
    "Running",
    "toString",
    "2030-01-01",
  ),
  fc.string({ maxLength: 8 }),
  fc.double(),
  fc.integer(),
);

const { json } = fc.letrec<{ json: unknown; list: unknown; object: unknown }>((tie) => ({
  json: fc.oneof({ depthSize: "small", withCrossShrink: true }, scalars, tie("object"), tie("list")),
  list: fc.array(tie("json"), { maxLength: 4 }),
  object: fc.array(fc.tuple(members, tie("json")), { maxLength: 5 }),
}));

const deep = fc
  .record({
    open: fc.constantFrom("[", '{"a":', '{"error":', "<a>", '{"innererror":{"code":"x"},"error":'),
    depth: fc.constantFrom(10, 1000, 100_000),
  })
  .map(({ open, depth }) => open.repeat(depth));

const raw = fc.constantFrom(
  "",
  " ",
  "\u0000",
  "\u{feff}{}",
  ...words(String.raw`
    null true [] {} 0 "" { } nul NaN {}{} [1,] {"a":1e999} 12345678901234567890123 undefined <html>no</html> <a/> <a>
    {"status":12345678901234567890123} <a><![CDATA[b]]></a> <a>&#0;</a> <a>&unknown;</a> <Error/> <CloudService/>`),
  "<?xml version='1.0'?><a/>",
  "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
  "<a b='c' b='d'/>",
  '<a xmlns:x="y"><x:b/></a>',
);

/** Documents nobody would write, as texts. */
export const oddDocuments: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: json.map(writeJson) },
  { weight: 3, arbitrary: raw },
  { weight: 1, arbitrary: deep },
);

// By hand: an object would lose members that are there twice, or are named `__proto__`.
function writeJson(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value) ?? "null";
  const pairs =
    value.length > 0 &&
    value.every((one) => Array.isArray(one) && one.length === 2 && typeof one[0] === "string");
  return pairs
    ? `{${value.map(([name, member]: [string, unknown]) => `${JSON.stringify(name)}:${writeJson(member)}`).join()}}`
    : `[${value.map(writeJson).join()}]`;
}
