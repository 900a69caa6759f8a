import { expect, test } from "vitest";
import { type CompiledSpec, compileSpec } from "../src/cli/compile-spec.js";
import { generatedFile, withSpecFolder } from "./support/spec-folder.js";
import { typeErrorsOf } from "./support/type-errors.js";

const generated = "generator/package/src/generated";
const models = `
@encode("base64url") scalar b64 extends bytes;
@encode("unixTimestamp", int32) scalar stamp extends utcDateTime;
@encode("rfc7231") scalar when extends utcDateTime;
model Enc { b: b64; s: stamp; w: when; list: b64[]; map: Record<stamp>; }
@route("/enc") @get op enc(@header b: b64, @query s: stamp, @header w: when): { @header("x-b") xb: b64; @header("x-s") xs: stamp; @header("x-p") xp: utcDateTime; @body e: Enc };
model Base is Record<int32>;
model Sub extends Base { a: int32; }
model Sub2 extends Base { a: int32; c?: int32; }
@route("/rec") @put op rec(@body s: Sub): Sub2;
#deprecated "Use other."
@route("/dep") @get op dep(): void;
model Dep { 
  #deprecated "No more."
  old?: string; 
  /** A line.
   * Another line.
   *
   * | a | b |
   * | --- | --- |
   * | 1 | 2 |
   *
   * \`\`\`json
   * { "a": 1,
   *   "b": 2 }
   * \`\`\`
   */
  neu: string; }
@route("/dep2") @get op dep2(): Dep;
@error model ErrA { @statusCode _: 404; errCode: string; }
@error model ErrB { @statusCode @minValue(500) @maxValue(599) _: int32; code: string; message: string; }
@route("/err") @get op err(): { @header("etag") eTag: string; @body b: string } | { @statusCode _: 201; @header location: string; @body b: string } | ErrA | ErrB;
@route("/range") @get op range(): { @minValue(200) @maxValue(299) @statusCode code: int32; @body d: Dep };
@route("/bool") @get op bool(): { @header contentType: "text/plain"; @body b: boolean };
@route("/num") @get op num(): { @header contentType: "text/plain"; @body b: int32 };
model Dur { @encode("seconds", int64) a: duration; @encode("seconds", decimal) b: duration; c: uint64; d: integer; e: uint8; off: offsetDateTime; }
@route("/dur") @put op dur(@body d: Dur): Dur;
@route("/const") @get op konst(@header x?: "include", @query y?: "all"): void;
@route("/acc") @get op acc(@header accept: "image/png" | "image/jpeg"): { @header contentType: "image/png" | "image/jpeg"; @body b: bytes };
@discriminator("kind") model F { age: int32; }
@discriminator("size") model S extends F { kind: "shark"; size: string; }
model G extends S { kind: "shark"; size: "goblin"; teeth: int32; }
model T extends S { size: "tiger"; stripes: int32; }
model Salmon extends F { kind: "salmon"; }
@route("/fish") @put op fish(@body f: F): F;
@route("/shark") @put op shark(@body f: S): S;
model Node { @minItems(1) children: Node[]; }
@route("/node") @put op node(@body n: Node): Node;
model Q { a: string; b: int32; }
@route("/q") @get op q(@query m: Q, @query r: Record<string>): void;
`;

let compiled: Promise<CompiledSpec> | undefined;

/** What is made of all of it; made once. */
function made(): Promise<CompiledSpec> {
  compiled ??= withSpecFolder(
    {
      "main.tsp": `import "@typespec/http";
using TypeSpec.Http;
@service(#{ title: "Widgets" }) namespace Widgets;
${models}`,
    },
    (folder) =>
      compileSpec(folder, { service: "w", packageVersion: "1.0.0", coreVersion: "1.0.0" }, ["package"]),
  );
  return compiled;
}

async function textOf(path: string): Promise<string> {
  return generatedFile(await made(), `${generated}/${path}`).replaceAll(/\s+/g, " ");
}

test("all of it compiles, and nothing is complained about", async () => {
  const { problems } = await made();
  expect(problems).toEqual([]);
  expect(await typeErrorsOf(await made())).toEqual([]);
});

test("an encoding that is said of a scalar holds wherever the scalar stands", async () => {
  expect(await textOf("deserializers.ts")).toContain(
    "b: base64url, s: unixTime, w: httpDate, list: list(base64url), map: map(unixTime)",
  );
  const enc = await textOf("operations/enc.ts");
  expect(enc).toContain(
    'headers: { accept: "application/json", b: headerText(context, args, "b", required(base64url))',
  );
  expect(enc).toContain('xb: ["x-b", coreBase64url], xs: ["x-s", coreUnixTime], xp: ["x-p", coreHttpDate]');
});

test("kinds are told apart by the property that their own model names", async () => {
  const types = await textOf("models.ts");
  expect(types).toContain("export type F = S | Salmon | UnknownF;");
  expect(types).toContain("export type S = G | T | UnknownS;");
  expect(types).toMatch(/interface SBase extends FBase \{ .{0,60}kind: "shark"; size: string; \}/);
  expect(types).toMatch(
    /interface G extends Omit<SBase, [^>]*> \{ .{0,60}size: "goblin"; kind: "shark"; teeth: number; \}/,
  );
  const read = await textOf("deserializers.ts");
  expect(read).toContain('"kind", () => ({ shark: deserializeS, salmon: deserializeSalmon })');
  expect(read).toContain('"size", () => ({ goblin: deserializeG, tiger: deserializeT })');
});

test("what may be left out can be, though it can have one value only", async () => {
  const text = await textOf("operations/konst.ts");
  expect(text).toContain('readonly x?: "include" | undefined; readonly y?: "all" | undefined;');
  expect(text).toContain('headers: { x: headerText(context, args, "x", checked(string, oneOf("include"))) }');
});

test("a range of statuses is a success from its first to its last", async () => {
  expect(await textOf("operations/range.ts")).toContain("Array.from({ length: 100 }, (_, at) => 200 + at)");
});

test("the caller says in which form the answer is to come, where there are several", async () => {
  const text = await textOf("operations/acc.ts");
  expect(text).toContain("accept: AccRequestAccept,");
  expect(text).toContain(
    'headerText(context, args, "accept", required(checked(string, oneOf("image/png", "image/jpeg"))))',
  );
});

test("durations, large numbers and offsets lose nothing", async () => {
  expect(await textOf("models.ts")).toMatch(
    /interface Dur \{ a: Int64; b: string; .*c: Int64; d: Int64; .*off: string; \}/,
  );
  expect(await textOf("serializers.ts")).toContain(
    "c: required(checked(integer, minimum(0))), d: required(integer), e: required(checked(int32, minimum(0), maximum(255))), off: required(offsetDateTime)",
  );
});

test("a truth value or a number may be the whole of a plain text", async () => {
  expect(await textOf("operations/bool.ts")).toContain("readText(answer, asString(boolean))");
  expect(await textOf("operations/num.ts")).toContain("readText(answer, asString(int32))");
});

test("headers of an answer are of the status that has them", async () => {
  const text = await textOf("operations/err.ts");
  expect(text).toContain("readonly eTag?: string | undefined; readonly location?: string | undefined;");
  expect(text).toContain("answer.response.status === 200 ? withHeaders(");
});

test("what a spec says against using something is a tag that editors know", async () => {
  expect(await textOf("models.ts")).toContain("/** @deprecated No more. */ old?: string | undefined;");
  expect(await textOf("operations/dep.ts")).toContain("* @deprecated Use other.");
});

test("tables and code in documentation keep their lines", async () => {
  const text = generatedFile(await made(), `${generated}/models.ts`);
  expect(text).toContain("   * | a | b |\n   * | --- | --- |\n   * | 1 | 2 |\n");
  expect(text).toContain('   * ```json\n   * { "a": 1,\n   *   "b": 2 }\n   * ```\n');
  expect(text).toContain("   * A line. Another line.\n");
});
