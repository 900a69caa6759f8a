import { expect, test } from "vitest";
import { fileNames } from "../src/xsd/file-names.js";
import { withXmlJudge } from "./support/judge-xml.js";
import { probe, root } from "./support/probe-xml.js";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const nil = ' xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"';

test("an element is in the namespace of its property, or of its model, or of what is around it", async () => {
  const { compiled, wrong } = await probe(
    `
    @Xml.ns("urn:a", "a") model Root {
      plain: Plain;
      other?: Other;
      @Xml.ns("urn:c", "c") own?: string;
      @Xml.ns("urn:c", "c") moved?: Plain;
      @Xml.attribute @Xml.ns("urn:c", "c") mark?: int32;
      many?: Other[];
      @Xml.unwrapped row?: Other[];
    }
    model Plain { x: int32; }
    @Xml.ns("urn:b", "b") model Other { y: int32; plain?: Plain; }`,
    {
      everything: [
        true,
        `<Root xmlns="urn:a" xmlns:b="urn:b" xmlns:c="urn:c" c:mark="3"><plain><x>1</x></plain><b:other><b:y>2</b:y><b:plain><b:x>3</b:x></b:plain></b:other><c:own>t</c:own><c:moved><c:x>4</c:x></c:moved><b:many><b:Other><b:y>5</b:y></b:Other></b:many><b:row><b:y>6</b:y></b:row></Root>`,
      ],
      "a model without a namespace in none": [
        false,
        `<Root xmlns="urn:a"><plain xmlns=""><x>1</x></plain></Root>`,
      ],
      "a model in the namespace around it": [
        false,
        `<Root xmlns="urn:a"><plain><x>1</x></plain><other><y>2</y></other></Root>`,
      ],
      "a property without its own namespace": [
        false,
        `<Root xmlns="urn:a"><plain><x>1</x></plain><own>t</own></Root>`,
      ],
      "an attribute of the wrong type": [
        false,
        `<Root xmlns="urn:a" xmlns:c="urn:c" c:mark="x"><plain><x>1</x></plain></Root>`,
      ],
    },
    { namespace: "urn:a" },
  );
  expect(wrong).toEqual([]);
  const tables = generatedFile(compiled, "generator/package/src/generated/xml-schemas.ts").replaceAll(
    /\s+/g,
    " ",
  );
  expect(tables).toMatch(/own: \{ type: "string", xml: \{ namespace: "urn:c" \}/);
  expect(tables).toMatch(/other: \{ type: "model", model: \(\) => otherXml, xml: \{ namespace: "urn:b" \}/);
  expect(tables).toMatch(/mark: \{ type: "int32", xml: \{ attribute: true, namespace: "urn:c" \}/);
});

test("a model has what all its bases have, once, and a base is filled by any kind", async () => {
  expect(
    (
      await probe(
        `
    @discriminator("kind") model Shape extends Named { kind: string; }
    model Named { ...Thing; name: string; }
    model Thing { id: int32; }
    model Circle extends Shape { kind: "circle"; radius: int32; }
    model Square extends Shape { kind: "square"; side: int32; }
    model Root { shape: Shape; circle?: Circle; list: Shape[]; }`,
        {
          "kinds in a list": [
            true,
            root(
              "<shape><id>1</id><name>n</name><kind>circle</kind><radius>1</radius></shape><list><Shape><id>1</id><name>n</name><kind>square</kind><side>2</side></Shape></list>",
            ),
          ],
          "nothing of the base": [false, root("<shape><kind>circle</kind><radius>1</radius></shape><list/>")],
          "a member of no kind": [
            false,
            root("<shape><id>1</id><name>n</name><kind>circle</kind><edge>1</edge></shape><list/>"),
          ],
          "the wrong kind where one is declared": [
            false,
            root(
              "<shape><id>1</id><name>n</name><kind>x</kind></shape><circle><id>1</id><name>n</name><kind>square</kind><radius>1</radius></circle><list/>",
            ),
          ],
        },
      )
    ).wrong,
  ).toEqual([]);
});

test("maps, lists of lists and literals are what they are", async () => {
  expect(
    (
      await probe(
        `model Root { map: Record<int32>; rows: int32[][]; one: 1; yes: true; word: "a" | "b"; fixed: "x"; }`,
        {
          right: [
            true,
            root(
              "<map><any>1</any></map><rows><Array><int32>1</int32></Array><Array/></rows><one>1</one><yes>true</yes><word>b</word><fixed>x</fixed>",
            ),
          ],
          "a text for a map": [
            false,
            root("<map>1</map><rows/><one>1</one><yes>true</yes><word>b</word><fixed>x</fixed>"),
          ],
          "a text in the rows": [
            false,
            root(
              "<map/><rows><Array><int32>x</int32></Array></rows><one>1</one><yes>true</yes><word>b</word><fixed>x</fixed>",
            ),
          ],
          "another number": [
            false,
            root("<map/><rows/><one>2</one><yes>true</yes><word>b</word><fixed>x</fixed>"),
          ],
          "another truth": [
            false,
            root("<map/><rows/><one>1</one><yes>false</yes><word>b</word><fixed>x</fixed>"),
          ],
          "another word": [
            false,
            root("<map/><rows/><one>1</one><yes>true</yes><word>c</word><fixed>x</fixed>"),
          ],
          "another literal": [
            false,
            root("<map/><rows/><one>1</one><yes>true</yes><word>a</word><fixed>y</fixed>"),
          ],
        },
      )
    ).wrong,
  ).toEqual([]);
});

test("rules hold for elements, attributes, texts and lists", async () => {
  expect(
    (
      await probe(
        `
    model Root {
      @minValueExclusive(1) @maxValueExclusive(9) n?: int32;
      @Xml.attribute @maxLength(2) short?: string;
      @Xml.attribute @minValue(5) big?: int32;
      @minItems(1) @maxItems(2) list?: string[];
      nil?: string[] | null;
      note?: Note;
    }
    model Note { @Xml.attribute lang?: string; @Xml.unwrapped @pattern("^[a-z]+$") text: string; }`,
        {
          right: [
            true,
            root(
              `<n>2</n><list><string>a</string></list><nil${nil}/><note lang="en">abc</note>`,
              ' short="ab" big="5"',
            ),
          ],
          "at the lower bound": [false, root("<n>1</n>")],
          "at the upper bound": [false, root("<n>9</n>")],
          "a long attribute": [false, root("", ' short="abc"')],
          "a small attribute": [false, root("", ' big="4"')],
          "no items": [false, root("<list/>")],
          "three items": [false, root("<list><string/><string/><string/></list>")],
          "a nil list that may not be": [false, root(`<list${nil}/>`)],
          "a text against its pattern": [false, root("<note>ABC</note>")],
          "another attribute": [false, root("", ' other="x"')],
        },
      )
    ).wrong,
  ).toEqual([]);
});

test("elements stand in any order; only what is sent with a bare list is ordered", async () => {
  const models = `model Root { a: string; @Xml.unwrapped item: string[]; b?: string; }`;
  const mixed = root("<item>1</item><b>y</b><item>2</item><a>x</a>");
  const ordered = root("<a>x</a><item>1</item><item>2</item><b>y</b>");
  const stranger = root("<a>x</a><c>y</c>");
  expect(
    (await probe(models, { ordered: [true, ordered], mixed: [true, mixed], stranger: [false, stranger] }))
      .wrong,
  ).toEqual([]);
  expect(
    (
      await probe(
        models,
        { ordered: [true, ordered], mixed: [false, mixed], "without a": [false, root("<item>1</item>")] },
        { use: '@put op put(@header contentType: "application/xml", @body root: Root): void;' },
      )
    ).wrong,
  ).toEqual([]);
  expect(
    (
      await probe("model Root { a: string; b: int32; }", {
        reversed: [true, root("<b>1</b><a>x</a>")],
        twice: [false, root("<b>1</b><a>x</a><a>x</a>")],
        "one missing": [false, root("<b>1</b>")],
      })
    ).wrong,
  ).toEqual([]);
});

test("what is set by the service may be missing where it is sent", async () => {
  expect(
    (
      await probe("model Root { @visibility(Lifecycle.Read) id: string; name: string; }", {
        "without the id": [true, root("<name>n</name>")],
        "without the name": [false, root("<id>n</id>")],
      })
    ).wrong,
  ).toEqual([]);
});

test("an error is known with its namespace and without one", async () => {
  const models = `
    @Xml.ns("urn:a", "a") model Root { a: string; }
    @Xml.ns("urn:a", "a") @Xml.name("Error") model Fault { Code: string; Message: string; }
    @error model Failed { @header contentType: "application/xml"; @statusCode _: 400; @body fault: Fault; }`;
  const use = '@get op get(): { @header contentType: "application/xml"; @body root: Root } | Failed;';
  const content = "<Code>c</Code><Message>m</Message>";
  const { compiled, wrong } = await probe(
    models,
    { "with it": [true, `<Error xmlns="urn:a">${content}</Error>`] },
    { use, namespace: "urn:a" },
  );
  expect(wrong).toEqual([]);
  withXmlJudge(compiled, (by) => {
    expect(by("")(`<Error>${content}</Error>`)).toBe("");
    expect(by("")("<Error><Code>c</Code></Error>")).not.toBe("");
  });
});

test("documentation is written where there is some", async () => {
  const compiled = await compileBody(`
    /** What is asked. */
    model Root { a: Inner; }
    model Inner { b: string; }
    @route("/root") @put op put(@header contentType: "application/xml", @body root: Root): void;`);
  const text = generatedFile(compiled, "generator/xsd/widgets.xsd");
  expect(text).toContain("<xs:documentation>What is asked.</xs:documentation>");
  expect(text.match(/<xs:annotation>/g)).toHaveLength(1);
});

test("every namespace has a file of its own, with a name any file system takes", () => {
  const names = fileNames("s", [
    "",
    "http://a.example/x",
    "http://b.example/X/",
    'urn:a:b"<c>',
    "urn:%20:*?",
  ]);
  expect([...names.values()]).toEqual(["s.xsd", "s.x.xsd", "s.X-2.xsd", "s.b-c.xsd", "s.namespace.xsd"]);
});
