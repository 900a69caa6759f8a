import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type Codec, cloudServices, documentOf, facts } from "../src/measures/xml/codec.js";
import { azbackup, azbackupPlain } from "../src/measures/xml/contenders/azbackup.js";
import { fastXmlParser } from "../src/measures/xml/contenders/fast-xml-parser.js";
import { goodDocument, hostileDocuments } from "../src/measures/xml/hostile.js";
import { inWords } from "../src/measures/xml/try-hostile.js";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const place = { root: folder("../../../"), peers: folder("../peers/") };

describe.each<{ name: string; open: () => Promise<Codec> }>([
  { name: "azbackup", open: () => azbackup(place) },
  { name: "azbackup without tables", open: azbackupPlain },
  { name: "fast-xml-parser", open: () => fastXmlParser(place) },
])("$name", ({ open }) => {
  test("reads of the document what all others read", async () => {
    const codec = await open();
    const read = await codec.decode(documentOf(cloudServices(3)));
    expect(codec.factsOf(read)).toEqual(facts(3));
  });

  test("reads the same of what it wrote itself", async () => {
    const codec = await open();
    const written = codec.encode(codec.valueOf(cloudServices(3)));
    expect(codec.factsOf(await codec.decode(written))).toEqual(facts(3));
  });

  test("reads that an operation succeeded", async () => {
    const codec = await open();
    expect(await codec.saysSucceeded(goodDocument)).toBe(true);
  });
});

test("what everybody has to read is told apart from an entry before it", () => {
  expect(facts(3)).toEqual({ count: 3, name: "Tom & Jerry's 2", unitCount: "3", httpCode: "402" });
});

// Those that are large on purpose are for the bench.
const small = hostileDocuments.filter(({ name }) => !/\d{3}|MB/.test(name));

test.each(small)("our clients do not believe $name", async ({ name, text }) => {
  const codec = await azbackup(place);
  await expect(codec.saysSucceeded(text()), name).rejects.toMatchObject({
    name: expect.stringMatching(/^(Xml|Decode)Error$/),
  });
});

test("every hostile document would say that the operation succeeded", () => {
  for (const { text } of small) expect(text()).toContain("<Status>Succeeded</Status>");
});

test("the table says when something was read that is not XML", () => {
  const outcome = { end: "succeeded", milliseconds: 1, megabytes: 0 } as const;
  const broken = { name: "", wellFormed: false, text: () => "" };
  expect(inWords(outcome, broken)).toContain("not XML");
  expect(inWords({ ...outcome, end: "read" }, broken)).toContain("not XML");
  expect(inWords(outcome, { ...broken, wellFormed: true })).toBe("read");
  expect(inWords({ ...outcome, end: "refused" }, broken)).toBe("refused");
});
