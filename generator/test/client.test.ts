import { expect, test } from "vitest";
import { compileBody, generatedFile, preambleLines } from "./support/spec-folder.js";

const models = "generator/package/src/generated/models.ts";
const deserializersPath = "generator/package/src/generated/deserializers.ts";
const serializersPath = "generator/package/src/generated/serializers.ts";
const operation = (name: string) => `generator/package/src/generated/operations/${name}.ts`;

test("docs carry rules, defaults, secrecy and the documented page", async () => {
  const compiled = await compileBody(`
    /** Where to put it. */
    model Target {
      /** Access to the store. */
      @secret @minLength(4) @maxLength(9) key: string;
      /** Tries. */
      @minValue(1) @maxValue(5) tries?: int32 = 3;
    }
    /** Puts it there. */
    @route("/put") @post
    @externalDocs("https://docs.example/put", "Put")
    @Azbackup.knownError("StoreFull", #{ status: 507, doc: "There is no room." })
    op putIt(@body target: Target): { @statusCode _: 204 };
  `);
  expect(compiled.problems).toEqual([]);
  expect(generatedFile(compiled, models)).toContain(
    "Length 4 to 9. Secret: never logged, and shown in no error.",
  );
  expect(generatedFile(compiled, models)).toContain("Value 1 to 5.");
  const text = generatedFile(compiled, operation("put-it")).replaceAll(/\s*\n \*\s+/g, " ");
  expect(text).toContain("StoreFull (HTTP 507): There is no room");
  expect(text).toContain("@see {@link https://docs.example/put | Put}");
  expect(text).toContain("startsWork: true");
});

test("a hierarchy becomes a union whose unknown kinds survive", async () => {
  const compiled = await compileBody(`
    @discriminator("kind")
    model Shape { name?: string; }
    model Circle extends Shape { kind: "circle"; radius: int32; }
    model Square extends Shape { kind: "square"; side: int64; }
    @route("/shape") @get op getShape(): Shape;
  `);
  const text = generatedFile(compiled, models);
  expect(text).toMatch(/export type Shape = Circle \| Square \| UnknownShape;/);
  expect(text).toContain("export interface Circle extends ShapeBase");
  expect(text).toContain('kind: "circle";');
  expect(text).toContain("kind: UnknownKind;");
  expect(text).toContain("side: Int64;");
  const deserializers = generatedFile(compiled, deserializersPath).replaceAll(/\s+/g, " ");
  expect(deserializers).toContain(
    'discriminated( "kind", () => ({ circle: deserializeCircle, square: deserializeSquare }),',
  );
});

test("enums are open unless the spec closes them", async () => {
  const compiled = await compileBody(`
    union Open { string, "a", "b" }
    enum Closed { x, y }
    model Both { open: Open; closed: Closed; }
    @route("/both") @put op putBoth(@body both: Both): Both;
  `);
  const text = generatedFile(compiled, models);
  expect(text).toMatch(/export type Open =[^;]*\| \(string & \{\}\);/);
  expect(text).toMatch(/export type Closed =[^;]*"y";/);
  expect(generatedFile(compiled, serializersPath)).toContain(
    'closed: required(checked(string, oneOf("x", "y")))',
  );
  expect(generatedFile(compiled, deserializersPath)).toContain('closed: checked(string, oneOf("x", "y"))');
});

test("an operation followed by id takes the id from where the spec says", async () => {
  const compiled = await compileBody(`
    model Run {
      @lroStatus state: RunState;
      @lroErrorResult Failure?: Fault;
    }
    model Fault { Code: string; Message: string; }
    union RunState { string, @lroSucceeded "Done", @lroFailed "Broken", @lroFailed @Azbackup.timedOut "TooLate", @Azbackup.notYet "Unknown" }
    model Accepted { @statusCode _: 202; @header("x-run") @pollingOperationParameter("runId") run: string; }
    /** Reads a run. */
    @route("/runs/{runId}") @get op getRun(@path runId: string): Run;
    /** Starts a run. */
    @route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun)
    @Azbackup.tracking(#{ skipFinalGet: true, intervalSeconds: 7 })
    op startRun(): Accepted;
  `);
  expect(compiled.problems).toEqual([]);
  const text = generatedFile(compiled, operation("start-run")).replaceAll(/\s+/g, " ");
  expect(text).toContain('arguments: { runId: { header: "x-run" } }');
  expect(text).toContain('path: ["state"], succeeded: ["Done"], failed: ["Broken"]');
  expect(text).toContain('timedOut: ["TooLate"], notYet: ["Unknown"]');
  expect(text).toContain('error: ["Failure"], errorNames: { code: "Code", message: "Message" }');
  expect(text).toContain("intervalMs: 7000");
  expect(text).toContain("OperationPoller<Run, Run>");
});

test.each([
  [
    "an operation nobody can follow",
    `model Run { @lroStatus status: S; }
     union S { string, @lroSucceeded "Succeeded", @lroFailed "Failed" }
     @route("/runs/{runId}") @get op getRun(@path runId: string): Run;
     @route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun) op startRun(): { @statusCode _: 202 };`,
    "untrackable-operation",
    "startRun",
  ],
  ["a name every client has", `@route("/x") @post op resume(): void;`, "reserved-name", "'resume'"],
  [
    "a cookie",
    `@route("/x") @get op read(@cookie session: string): void;`,
    "unsupported-parameter",
    "session",
  ],
])("%s is reported at its place", async (_, body, code, detail) => {
  const compiled = await compileBody(body);
  expect(compiled.failed).toBe(true);
  const problem = compiled.problems.find((text) => text.includes(code)) ?? compiled.problems.join("\n");
  expect(problem).toContain(detail);
  const line = Number(/main\.tsp:(\d+):/.exec(problem)?.[1]);
  expect(line).toBeGreaterThan(preambleLines - 1);
});

test("an example of no operation is reported, and so is one that cannot be read", async () => {
  const compiled = await compileBody(`@route("/x") @get op read(): void;`, {
    "a.json": { operationId: "Nope", title: "x", parameters: {}, responses: {} },
    "b.json": { title: "x" },
  });
  expect(compiled.problems.join("\n")).toContain("Example 'a.json': there is no operation 'Nope'");
  expect(compiled.problems.join("\n")).toContain("Example 'b.json': operationId is missing");
});
