import { expect, test } from "vitest";
import { callOptionNames, clientOptionNames } from "../src/model/names.js";
import { compileBody, compileWhole, generatedFile } from "./support/spec-folder.js";
import { typeErrorsOf } from "./support/type-errors.js";
import type { CallOptions, ClientOptions } from "@azbackup/core/operation";

const generated = "generator/package/src/generated";

/** A spec in which nearly everything is called like something else. */
const alike = `
model Box { "foo-bar": string; fooBar: string; foo_bar: string; _id: string; id: string; größe: int32; \`+\`: string; }
model Sub extends Box { "user-id": string; userId: string; \`foo.bar\`: string; }
enum Col_Or { red, green }
enum ColOr { blue }
model Date { day: int32; }
model Error { text: string; }
model Record { text: string; }
model Response { text: string; }
model Uint8Array { text: string; }
model Omit { text: string; }
model HTTPStatus { a: string; }
model HttpStatus { b: string; }
namespace First { model Param { a: string; } enum Kind { x } }
namespace Second { model Param { b: string; } enum Kind { y } }
@discriminator("kind") model Animal { name: string; }
model Cat extends Animal { kind: "cat"; }
model AnimalBase { base: string; }
model UnknownAnimal { other: string; }
model Widget { @visibility(Lifecycle.Read) id: string; @visibility(Lifecycle.Create) word: string; }
model ReadOptions { a: string; }
model SeeHeaders { a: string; }
model WidgetsClient { a: string; }
model ClientContext { a: string; }
model PolledThing { a: string; }
model Operation { a: string; }
model All {
  box: Box; sub: Sub; one: Col_Or; two: ColOr; date: Date; error: Error; record: Record; response: Response;
  bytes: Uint8Array; omit: Omit; upper: HTTPStatus; lower: HttpStatus; first: First.Param; second: Second.Param;
  firstKind: First.Kind; secondKind: Second.Kind; animal: Animal; base: AnimalBase; other: UnknownAnimal;
  options: ReadOptions; headers: SeeHeaders; client: WidgetsClient; context: ClientContext;
  operation: Operation; polled: PolledThing;
}
@route("/read") @get op read(): All;
@route("/write") @put op write(@body all: All): All;
@route("/w") @post op make(@body widget: Widget): Widget;
@route("/w") @get op see(): { @header("x-box") box: string; @header("x-id") id: string; @body widget: Widget };
@route("/1/{a-b}/{aB}") @get op getURL(@path("a-b") "a-b": string, @path aB: string): void;
@route("/2") @get op getUrl(@query context: string, @query options: string, @query("x") getUrl2: string): void;
@route("/3") @get op sendOperation(@query sendOperation: string, @query writeJson?: string): void;
@route("/4/{segment}") @get op writeJson(@path segment: string, @query query: string, @header headerText: string): void;
@route("/5") @post op listOperation(@query timeout?: int32, @header headers?: string, @query abortSignal?: string): void;
@route("/6") @get op createWidgetContext(@query createWidgetContext: string): void;
@route("/7") @get op petQuery(@query pet: string): void;
@route("/8") @post op delete(@body body: Box, @query args: string): void;
@route("/9") @get op найти(@query 名前: string, @query где?: string): void;
@route("/10") @get op operation(@query operationOperation: string): void;
@route("/11") @get op promise(@query date: utcDateTime, @header "if-match"?: string, @query ifMatch?: string): void;
`;

test("whatever a spec calls alike gets names of its own, and its client compiles", async () => {
  const compiled = await compileBody(alike);
  expect(compiled.problems.filter((problem) => / error |@azbackup/.test(problem))).toEqual([]);
  expect(await typeErrorsOf(compiled)).toEqual([]);
  const text = (path: string) => generatedFile(compiled, `${generated}/${path}`).replaceAll(/\s+/g, " ");
  const models = text("models.ts");
  // Whoever is called exactly so keeps the name.
  expect(models).toContain(
    "interface Box { fooBar2: string; fooBar: string; fooBar3: string; id2: string; id: string; größe: number; _: string; }",
  );
  expect(models).toContain("interface Sub extends Box { userId2: string; userId: string; fooBar4: string; }");
  expect(text("serializers.ts")).toContain('fooBar2: ["foo-bar", required(string)]');
  for (const [member, type] of Object.entries({
    one: "WidgetsColOr",
    two: "ColOr",
    date: "DateModel",
    record: "RecordModel",
    first: "Param",
    second: "SecondParam",
    firstKind: "Kind",
    secondKind: "SecondKind",
    base: "AnimalBaseModel",
    other: "UnknownAnimalModel",
    options: "ReadOptionsModel",
    headers: "SeeHeadersModel",
    client: "WidgetsClientModel",
  })) {
    expect(models).toContain(`${member}: ${type};`);
  }
  expect(models).toContain("interface SecondParam { b: string; }");
});

test("arguments are called neither like each other, nor like what a call needs", async () => {
  const compiled = await compileBody(alike);
  const text = (path: string) => generatedFile(compiled, `${generated}/${path}`).replaceAll(/\s+/g, " ");
  expect(text("operations/get-url.ts")).toContain(
    "getURL( context: CoreClientContext, aB2: string, aB: string,",
  );
  expect(text("operations/get-url2.ts")).toContain(
    "context: CoreClientContext, contextValue: string, optionsValue: string, getUrl2Value: string",
  );
  expect(text("operations/list-operation.ts")).toMatch(
    /timeoutValue\?: number.*headersValue\?: string.*abortSignalValue\?: string/,
  );
  expect(text("operations/send-operation.ts")).toContain(
    "coreSendOperation( context, sendOperationOperation",
  );
});

test("an operation that every client has is refused, with its place", async () => {
  const { problems } = await compileWhole(`
import "@typespec/http";
using TypeSpec.Http;
@service(#{ title: "Widgets" }) namespace Widgets;
@route("/x") @post op close(): void;`);
  expect(problems.join("\n")).toMatch(/main\.tsp:5:23 .*reserved-name: 'close' is a member every client has/);
});

test("the register knows what may be set on a call, and on a client", () => {
  const call: Readonly<Record<(typeof callOptionNames)[number], keyof CallOptions>> &
    Record<keyof CallOptions, (typeof callOptionNames)[number]> = {
    abortSignal: "abortSignal",
    timeout: "timeout",
    headers: "headers",
    clientRequestId: "clientRequestId",
    onResponse: "onResponse",
  };
  expect([...callOptionNames].sort()).toEqual(Object.keys(call).sort());
  type Missing = Exclude<keyof ClientOptions, (typeof clientOptionNames)[number]>;
  const none: readonly Missing[] = [];
  expect(none).toEqual([]);
  expect(new Set(clientOptionNames).size).toBe(clientOptionNames.length);
});
