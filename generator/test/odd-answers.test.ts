import { expect, test } from "vitest";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const generated = (name: string) => `generator/package/src/generated/${name}.ts`;
const operation = (name: string) => `generator/package/src/generated/operations/${name}.ts`;
const squeezed = (text: string) => text.replaceAll(/\s+/g, " ");

test("what services send otherwise than documented is in the deserializers", async () => {
  const compiled = await compileBody(`
    @Azbackup.alsoNumbered enum Action { None, Stop }
    @Azbackup.alsoNumbered union Tier { string, "Cold", "Hot" }
    model Job {
      actions?: Action[];
      tier?: Tier;
      @Azbackup.alsoNamed("days") @Azbackup.alsoNamed("d") retentionDays?: int32;
      @Azbackup.alsoNumber lsn?: string;
    }
    @route("/job") @get op getJob(): Job;
  `);
  expect(compiled.problems).toEqual([]);
  const text = squeezed(generatedFile(compiled, generated("deserializers")));
  expect(text).toContain('actions: list(checked(numbered(["None", "Stop"], string), oneOf("None", "Stop")))');
  expect(text).toContain('tier: numbered(["Cold", "Hot"], string)');
  expect(text).toContain('retentionDays: withAliases(["days", "d"], int32)');
  expect(text).toContain('d: ["d", aliasOf("retentionDays", int32), "retentionDays"]');
  expect(text).toContain("lsn: decimal");
  expect(squeezed(generatedFile(compiled, generated("models")))).toContain("lsn?: string | undefined");
});

test("a result that may not be there yet is said so in the type, and read as such", async () => {
  const compiled = await compileBody(`
    model Thing { name?: string; }
    /** Reads a result. */
    @route("/result") @get op getResult(): Thing | { @statusCode _: 202; @header location?: string } | { @statusCode _: 204 };
    /** Reads an end without a result. */
    @route("/end") @get op getEnd(): { @statusCode _: 200 } | { @statusCode _: 202; @header location?: string };
    /** Is never done. */
    @route("/forever") @get op getForever(): { @statusCode _: 202; @header location?: string };
    /** Starts something. */
    @route("/start") @post op start(): Thing | { @statusCode _: 202 };
  `);
  expect(compiled.problems).toEqual([]);
  const result = squeezed(generatedFile(compiled, operation("get-result")));
  expect(result).toContain("answer.response.status === 202 ? readNotYet(answer)");
  expect(result).toContain("Promise<Thing | undefined | NotYet>");
  expect(squeezed(generatedFile(compiled, operation("get-end")))).toContain("Promise<undefined | NotYet>");
  for (const name of ["get-forever", "start"]) {
    expect(generatedFile(compiled, operation(name))).not.toContain("NotYet");
  }
});

test("documents in XML have words, and errors a root element", async () => {
  const compiled = await compileBody(`
    @TypeSpec.Xml.ns("urn:w", "w") model Thing { state: State; note?: string; }
    union State { string, "Ready" }
    @error @TypeSpec.Xml.name("Error") @TypeSpec.Xml.ns("urn:w", "w") model Fault { Code?: string; Message?: string; }
    @route("/thing") @get op getThing():
      | { @header contentType: "application/xml"; @body thing: Thing }
      | { @statusCode _: 500; @header contentType: "application/xml"; @body fault: Fault };
  `);
  const text = squeezed(generatedFile(compiled, generated("xml-schemas")));
  expect(text).toContain('state: { type: "string", word: true');
  expect(text).toContain('note: { type: "string" }');
  expect(squeezed(generatedFile(compiled, operation("get-thing")))).toContain(
    'root: { name: "Error", namespace: "urn:w" }',
  );
});
