import { join } from "node:path";
import { decodeXml, encodeXml, type ModelSchema } from "@azbackup/core/xml";
import { expect, test } from "vitest";
import { withXmlJudge } from "./support/judge-xml.js";
import { compileBody, generatedFile, withSpecFolder } from "./support/spec-folder.js";

const spec = `
  @Xml.ns("urn:a", "a") model Root {
    plain: Plain;
    other?: Other;
    @Xml.ns("urn:c", "c") own?: string;
    @Xml.ns("urn:c", "c") moved?: Plain;
    @Xml.attribute @Xml.ns("urn:c", "c") mark?: int32;
    many?: Other[];
    @Xml.unwrapped row?: Other[];
    rows?: int32[][];
    one?: 1;
    when?: utcDateTime;
    data?: bytes;
    nothing?: string[] | null;
    shape?: Shape;
    map?: Record<int32>;
    note?: Note;
  }
  model Note { @Xml.attribute lang: string; @Xml.unwrapped text: string; }
  @discriminator("kind") model Shape { name?: string; }
  model Circle extends Shape { kind: "circle"; radius: int32; }
  model Plain { x: int32; }
  @Xml.ns("urn:b", "b") model Other { y: int32; plain?: Plain; }
  @route("/root") @put
  op put(@header contentType: "application/xml", @body root: Root):
    { @header contentType: "application/xml"; @body root: Root };
`;

const value = {
  plain: { x: 1 },
  other: { y: 2, plain: { x: 3 } },
  own: "t",
  moved: { x: 4 },
  mark: 3,
  many: [{ y: 5 }],
  row: [{ y: 6, plain: { x: 1 } }, { y: 7 }],
  rows: [[1, 2], [3]],
  one: 1,
  when: new Date(0),
  data: new Uint8Array([1, 2]),
  nothing: null,
  shape: { kind: "circle", radius: 1 },
  map: { a: 1 },
  note: { lang: "en", text: "hi" },
};

test("what the runtime writes by the tables is valid by the schemas, and is read as it was", async () => {
  const compiled = await compileBody(spec);
  const tables = generatedFile(compiled, "generator/package/src/generated/xml-schemas.ts");
  const root = await withSpecFolder({ "tables.ts": tables }, async (folder) => {
    const { rootXml }: { rootXml: ModelSchema } = await import(join(folder, "tables.ts"));
    return rootXml;
  });
  const text = encodeXml(root, value);
  withXmlJudge(compiled, (by) => expect(by("urn:a")(text)).toBe(""));
  expect(decodeXml(root, text)).toEqual(value);
});
