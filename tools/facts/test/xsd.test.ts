import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { emittedFiles, readSpecFile } from "../src/emitted.js";
import { examplesOf } from "../src/examples.js";
import { objectOf } from "../src/json.js";

const schemas = emittedFiles("xsd");

/** What libxml2 has to say of a document by the schema of its namespace; undefined if nothing. */
function problemOf(service: string, text: string): string | undefined {
  const document = XmlDocument.fromString(text);
  const namespace = document.root.namespaceUri;
  const schema = schemas
    .filter((file) => file.service === service)
    .map((file) => XmlDocument.fromString(readSpecFile(file.path)))
    .find((candidate) => (candidate.root.attr("targetNamespace")?.value ?? "") === namespace);
  if (schema === undefined) return `no schema for '${namespace}'`;
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    validator.dispose();
    schema.dispose();
    document.dispose();
  }
}

test("every spec that speaks XML has a schema", () => {
  const speaking = emittedFiles("openapi2").filter((file) =>
    readSpecFile(file.path).includes("application/xml"),
  );
  const services = [...new Set(speaking.map((file) => file.service))];
  expect(services.length).toBeGreaterThan(0);
  expect([...new Set(schemas.map((file) => file.service))]).toEqual(services);
});

test.each(schemas)("$path is a schema libxml2 accepts", ({ path }) => {
  const schema = XmlDocument.fromString(readSpecFile(path));
  expect(() => XsdValidator.fromDoc(schema).dispose()).not.toThrow();
  schema.dispose();
});

const payloads = emittedFiles("openapi2")
  .filter(({ service }) => schemas.some((schema) => schema.service === service))
  .flatMap(({ service, name }) =>
    examplesOf(service, name).flatMap((example) => {
      const bodies = Object.values(example.responses).map((response) => objectOf(response)["body"]);
      return [...Object.values(example.parameters), ...bodies]
        .filter((value) => typeof value === "string")
        .filter((value) => value.trimStart().startsWith("<"))
        .map((text) => ({ service, file: example.file, text }));
    }),
  );

describe("XML payloads", () => {
  test("there are some", () => {
    expect(payloads.length).toBeGreaterThan(0);
  });

  test.each(payloads)("in $file are valid by the emitted schema", ({ service, text }) => {
    expect(problemOf(service, text)).toBeUndefined();
  });

  test("are refused when an element is missing or unknown", () => {
    const payload = payloads.find(({ text }) => text.includes("<BackupName>"));
    const text = payload?.text ?? "";
    const service = payload?.service ?? "";
    expect(problemOf(service, text.replace(/<BackupName>.*<\/BackupName>/, ""))).toMatch(/BackupName/);
    expect(problemOf(service, text.replaceAll("BackupName", "Name"))).toMatch(/Name/);
  });
});
