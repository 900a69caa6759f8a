import { expect, test } from "vitest";
import { $lib } from "../src/lib.js";
import { compileSpec } from "../src/cli/compile-spec.js";
import { withSpecFolder } from "./support/spec-folder.js";

/** A spec that makes the emitter complain. */
interface Complaint {
  /** What stands below the service. */
  readonly body: string;
  /** What stands in a file of its own, as a client of it. */
  readonly clients?: string;
  /** The text in the spec that the complaint is about, where it is about one. */
  readonly at?: string;
  /** What it says, and what to write instead. */
  readonly says: readonly RegExp[];
  /** Decorators of the service. */
  readonly service?: string;
  readonly examples?: Readonly<Record<string, string>>;
}

const run = `
model Run { @lroStatus status: State; }
union State { string, @lroSucceeded "Succeeded", @lroFailed "Failed" }
@route("/runs/{runId}") @get op getRun(@path runId: string): Run;`;

const jobs = `${run}
@route("/jobs/{jobId}") @get op getJob(@path jobId: string): Job;
@route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun)
@Azbackup.followJob(getJob, "jobId", "job")
op startRun(): { @statusCode _: 202; @header("x-run") @pollingOperationParameter("runId") run: string };`;

/** The smallest spec for each complaint of the emitter; one that is not here fails the first test. */
const complaints: Readonly<Record<string, Complaint>> = {
  "unsupported-type": {
    body: `model Pair { both: [string, int32]; } @route("/x") @get op read(): Pair;`,
    at: "[string, int32]",
    says: [/tuple/, /Make it a model|list/],
  },
  "recursive-union": {
    body: `union Tree { string, Tree[] } @route("/x") @get op read(): { tree: Tree };`,
    at: "union Tree",
    says: [/'Tree' contains itself/, /Put a model between/],
  },
  "unknown-pattern": {
    body: `model Box { @pattern("(?i)abc") name: string; } @route("/x") @put op write(@body box: Box): void;`,
    at: '@pattern("(?i)abc") name',
    says: [/\(\?i\)abc/, /Write it without flags/],
  },
  "unsupported-parameter": {
    body: `@route("/x") @get op read(@cookie session: string): void;`,
    at: "@cookie session",
    says: [/'session' is a cookie parameter/, /header/],
  },
  "unsupported-content": {
    body: `model Box { a: string; } @route("/x") @put op write(@header contentType: "application/cbor", @body box: Box): void;`,
    at: "@body box",
    says: [/'write' has a body of the media type 'application\/cbor'/, /make it bytes, a string, or a File/],
  },
  "raw-stream": {
    body: `@route("/x") @get op read(): { @header contentType: "text/event-stream"; @body events: bytes };`,
    at: "{ @header contentType",
    says: [/'read'.*'text\/event-stream', a stream/, /make it a list, or read the bytes/],
  },
  "long-running-list": {
    body: `
model Page { @pageItems items: string[]; @nextLink next?: url; }
model Status { @lroStatus status: State; @lroResult result?: Page; }
union State { string, @lroSucceeded "Succeeded", @lroFailed "Failed" }
@route("/s/{id}") @get op status(@path id: string): Status;
@route("/x") @list @post @pollingOperation(status)
op make(): { @statusCode _: 202; @header("Operation-Location") @pollingLocation place: ResourceLocation<Status>; } | Page;`,
    at: "op make",
    says: [/first page/, /give it an operation that lists/],
  },
  "reserved-name": {
    body: `@route("/x") @post op resume(): void;`,
    at: "op resume",
    says: [/'resume' is a member every client has/, /@clientName/],
  },
  "untraceable-argument": {
    body: `${run}
@route("/zones/{zone}/jobs/{jobId}") @get op getJob(@path zone: string, @path jobId: string): Run;
@route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun)
@Azbackup.followJob(getJob, "jobId", "job")
op startRun(): { @statusCode _: 202; @header("x-run") @pollingOperationParameter("runId") run: string };`,
    at: "op startRun",
    says: [/'zone' of 'getJob' cannot be found/, /@pollingOperationParameter/],
  },
  "untrackable-operation": {
    body: `${run}
@route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun) op startRun(): { @statusCode _: 202 };`,
    at: "op startRun",
    says: [/nothing in its response leads there/, /return a header with the URL/],
  },
  "no-effect": {
    body: `@route("/x") @post @Azbackup.tracking(#{ skipFinalGet: true }) op make(): void;`,
    at: "op make",
    says: [/@tracking has no effect: 'make' is not long-running/, /take the decorator away/],
  },
  "no-status": {
    body: `${jobs}
model Job { id: string; }`,
    at: "op startRun",
    says: [/'getJob'.*says how it went/, /@Azbackup\.statusAt/],
  },
  "no-such-member": {
    body: `${jobs}
@Azbackup.statusAt("properties.state") model Job { state: "Running" | "Succeeded" | "Failed"; }`,
    at: "model Job",
    says: [/'Job' has no member 'properties\.state'/, /as they are on the wire/],
  },
  "no-such-parameter": {
    body: `${jobs.replace('"jobId",', '"job",')}
@Azbackup.statusAt("state") model Job { state: "Running" | "Succeeded" | "Failed"; }`,
    at: "op startRun",
    says: [/'getJob' has no parameter 'job'/],
  },
  "not-long-running": {
    body: `
@route("/x/{id}") @get op read(@path id: string): { id: string };
@route("/x/{id}") @post @Azbackup.findByName(read, #{ settleSeconds: 60 }) op make(@path id: string): void;`,
    at: "op make",
    says: [/'make' is over with its answer/, /@pollingOperation/],
  },
  "unknown-operation": {
    body: `${run}
@route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun)
op startRun(): { @statusCode _: 202; @header("x-run") @pollingOperationParameter("runId") run: string };
`,
    clients: `@client({ name: "OneClient", service: Widgets }) interface One { start is Widgets.startRun; }`,
    at: "start is",
    says: [/'getRun' is not an operation of this client/, /@client|@operationGroup|Add/],
  },
  "unsupported-version-change": {
    service: "@versioned(Versions)",
    body: `
enum Versions { v1, v2 }
model Box { @renamedFrom(Versions.v2, "old") name: string; }
@route("/x") @get op read(@query("api-version") apiVersion: string): Box;`,
    at: "@renamedFrom",
    says: [/name is not the same in all versions/, /newest/],
  },
  "bad-example": {
    body: `@route("/x") @get op read(): void;`,
    examples: { "a.json": `{ "operationId": "Nope", "title": "x", "parameters": {}, "responses": {} }` },
    says: [/Example 'a\.json': there is no operation 'Nope'/],
  },
  "another-server": {
    body: `
@route("/x") @get op read(): void;
@service(#{ title: "Other" }) @server("https://other.example", "Another") namespace Other {
  @route("/y") @get op look(): void;
}
`,
    clients: `
@client({ name: "FirstClient", service: Widgets }) interface First { read is Widgets.read; }
@client({ name: "SecondClient", service: Widgets.Other }) interface Second { look is Widgets.Other.look; }`,
    at: "interface Second",
    says: [/'SecondClient' has another server/, /entry point of its own/],
  },
  "no-client": { body: "", service: "none", says: [/mark its namespace with @service/] },
};

const head = `
import "@typespec/http";
import "@typespec/versioning";
import "@typespec/rest";
import "@azure-tools/typespec-azure-core";
import "@azure-tools/typespec-client-generator-core";
import "@azbackup/generator";
using TypeSpec.Http;
using TypeSpec.Versioning;
using TypeSpec.Rest;
using Azure.Core;
using Azure.ClientGenerator.Core;
`;

test("each complaint of the emitter has a smallest spec", () => {
  expect(Object.keys(complaints).sort()).toEqual(Object.keys($lib.diagnostics).sort());
});

test.each(Object.entries(complaints))("%s: at its place, with what to write instead", async (code, one) => {
  const { body, clients, at, says, service = "", examples = {} } = one;
  const marked = `@service(#{ title: "Widgets" }) @server("https://x.example", "It") ${service}`;
  const spec = `${head}${service === "none" ? "" : marked} namespace Widgets;\n${body}`;
  const text = clients === undefined ? spec : `import "./spec.tsp";${head}namespace Clients;\n${clients}`;
  const files = Object.fromEntries(
    Object.entries(examples).map(([name, json]) => [`examples/${name}`, json]),
  );
  const { problems } = await withSpecFolder({ "main.tsp": text, "spec.tsp": spec, ...files }, (folder) =>
    compileSpec(folder, { service: "widgets", packageVersion: "1.0.0", coreVersion: "^1.0.0" }, ["package"]),
  );
  const found = problems.filter((problem) => problem.includes(`@azbackup/generator/${code}:`));
  expect(found.length, problems.join("\n")).toBeGreaterThan(0);
  for (const wanted of says) expect(found[0]).toMatch(wanted);
  // Nothing else is wrong with the spec.
  expect(problems.filter((problem) => / error (?!@azbackup)/.test(problem))).toEqual([]);
  if (at === undefined) return;
  const [, line = 0, column = 0] = /main\.tsp:(\d+):(\d+)/.exec(found[0] ?? "") ?? [];
  const place = text.split("\n")[Number(line) - 1]?.slice(Number(column) - 1) ?? "";
  const around = text.split("\n")[Number(line) - 1] ?? "";
  expect(`${around} | ${place}`).toContain(at);
});
