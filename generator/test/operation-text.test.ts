import { expect, test } from "vitest";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const generated = "generator/package/src/generated";

/** The text of an operation's file, on one line. */
async function operationOf(name: string, body: string): Promise<string> {
  const compiled = await compileBody(body);
  expect(compiled.problems).toEqual([]);
  return generatedFile(compiled, `${generated}/operations/${name}.ts`).replaceAll(/\s+/g, " ");
}

test("what is known of a URL is written out, and each parameter stands where it goes", async () => {
  const text = await operationOf(
    "look",
    `@route("/a b/{id}/$x") @get
     op look(@path id: string, @query("comp") comp: "back&up", @query("$top") top?: int32): void;`,
  );
  expect(text).toContain(
    "url: `${context.endpoint}/a%20b/${idSegment(context, args)}/$x?comp=back%26up${topQuery(context, args)}`",
  );
  expect(text).toContain('const idSegment = /* @__PURE__ */ segment("id", string);');
  expect(text).toContain('const topQuery = /* @__PURE__ */ query("top", "$top", int32);');
  expect(text).toContain("lookOperation, { id, top: options.top }, options");
});

test("a query of which nothing is certain begins with what is there", async () => {
  const text = await operationOf(
    "look",
    `@route("/x") @get op look(@query a?: string, @query b?: string): void;`,
  );
  expect(text).toContain(
    "url: withQuery(`${context.endpoint}/x`, aQuery(context, args), bQuery(context, args))",
  );
});

test("a list in the query says how it is written", async () => {
  const text = await operationOf(
    "look",
    `@route("/x") @get op look(@query(#{ explode: true }) many: string[], @query few?: string[]): void;`,
  );
  expect(text).toContain(
    'queryList( "many", "many", /* @__PURE__ */ required(/* @__PURE__ */ list(string)), "&", )',
  );
  expect(text).toContain('query("few", "few", /* @__PURE__ */ list(string))');
});

test("headers and body of a request are written where they are sent", async () => {
  const text = await operationOf(
    "put",
    `model Note { text: string; }
     @route("/x") @put
     op put(@header("If-Match") ifMatch?: string, @header("x-kind") kind: "a", @body note?: Note): { @statusCode _: 204 };`,
  );
  expect(text).toContain('"if-match": headerText(context, args, "ifMatch", string), "x-kind": "a"');
  expect(text).toContain(
    '(args["note"] ?? undefined) === undefined ? undefined : writeJson(context, serializeNote, args["note"], "note")',
  );
});

test("each documented success is read in its own way", async () => {
  const text = await operationOf(
    "make",
    `model Note { text: string; }
     @route("/x") @post op make():
       { @statusCode _: 200; @body note: Note } | { @statusCode _: 201; @body note: Note } | { @statusCode _: 204 };`,
  );
  expect(text).toContain("statuses: [200, 201, 204]");
  expect(text).toContain(
    "answer.response.status === 200 || answer.response.status === 201 ? readJson(answer, deserializeNote) : readNothing(answer)",
  );
});

test("a result that consists of headers has a name, and what the service sets cannot be assigned", async () => {
  const compiled = await compileBody(`
    model Note { text: string; @visibility(Lifecycle.Read) id: string; }
    @route("/x") @post op make(@body note: Note): { @statusCode _: 202; @header("x-run") run: string };
    @route("/x") @get op read(): Note;
  `);
  const text = generatedFile(compiled, `${generated}/operations/make.ts`).replaceAll(/\s+/g, " ");
  expect(text).toContain("export interface MakeHeaders { readonly run: string; }");
  expect(text).toContain("Promise<MakeHeaders>");
  expect(text).toContain('withHeaders(answer, readNothing(answer), { run: ["x-run", string] })');
  expect(generatedFile(compiled, "generator/package/src/index.ts")).toContain("MakeHeaders");
  expect(generatedFile(compiled, `${generated}/models.ts`)).toContain("readonly id: string;");
});

test("a name of the spec does not hide what the files import", async () => {
  const compiled = await compileBody(`
    model Operation { state: string; }
    @route("/x") @get op segment(): Operation;
    @route("/y/{id}") @get op query(@path id: string): Operation;
  `);
  expect(compiled.problems).toEqual([]);
  const text = generatedFile(compiled, `${generated}/operations/query.ts`);
  expect(text).toContain("type Operation as CoreOperation");
  expect(text).toContain("segment as coreSegment");
  expect(text).toContain("export const queryOperation: CoreOperation<Operation>");
});

test("a model is read and written by code only where it is", async () => {
  const compiled = await compileBody(`
    model Given { text: string; }
    model Got { next?: Got; when: utcDateTime; given?: Inner }
    model Inner { n: int32; }
    @route("/x") @post op make(@body given: Given): Got;
  `);
  const [readers, writers] = ["deserializers.ts", "serializers.ts"].map((file) =>
    generatedFile(compiled, `${generated}/${file}`),
  );
  expect(readers?.match(/export const \w+/g)).toEqual([
    "export const deserializeGot",
    "export const deserializeInner",
  ]);
  expect(writers?.match(/export const \w+/g)).toEqual(["export const serializeGiven"]);
});
