import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileSpec } from "../src/cli/compile-spec.js";
import { compileBody, compileWhole, generatedFile, withSpecFolder } from "./support/spec-folder.js";

/** A vendor's API, as somebody else wrote it: no status is marked, and a job tells how it went in words of its own. */
const vendor = `
  model Job { id: string; properties: { state: string; failure?: { code: string; text: string } } }
  @route("/jobs/{jobId}") op getJob(@path jobId: string): Job;
  model Accepted { jobId: string }
  model OperationStatus { status: "Running" | "Succeeded" | "Failed" | "Expired"; result?: Accepted }
  @route("/operations/{id}") op getOperation(@path id: string): OperationStatus;
  @pollingOperation(getOperation)
  @route("/backups/{id}") @post op backUp(@path id: string): { @statusCode _: 202; @header("Operation-Location") link: TypeSpec.Rest.ResourceLocation<OperationStatus> };
  @route("/plain") @post op plain(): void;
`;

const overlay = `
  @@Azbackup.statusAt(OperationStatus, "status", #{ timedOut: #["Expired"] });
  @@Azbackup.statusAt(Job, "properties.state", #{ succeeded: #["Completed"], timedOut: #["Lost"] });
  @@Azbackup.failureAt(Job, "properties.failure", #{ message: "text" });
  @@Azbackup.followJob(backUp, getJob, "jobId", "result.jobId");
`;

async function problemsOf(body: string): Promise<string> {
  const { failed, problems } = await compileBody(body);
  expect(failed, problems.join("\n")).toBe(true);
  return problems.join("\n");
}

test("words of an overlay say how a vendor's operation and its job end", async () => {
  const compiled = await compileBody(vendor + overlay);
  expect(compiled.problems).toEqual([]);
  const { operations } = JSON.parse(generatedFile(compiled, "generator/description/description.json"));
  const { lro } = operations.find(({ name }: { name: string }) => name === "backUp");
  expect(lro.tracking.status).toMatchObject({ timedOut: ["Expired"], running: ["Running"] });
  expect(lro.tracking.job).toMatchObject({
    operation: "getJob",
    arguments: { jobId: { status: ["result", "jobId"] } },
    vocabulary: {
      path: ["properties", "state"],
      succeeded: ["Completed"],
      timedOut: ["Lost"],
      error: ["properties", "failure"],
      errorNames: { message: "text" },
    },
  });
});

test.each([
  ["followJob", '@@Azbackup.followJob(plain, getJob, "jobId", "id");'],
  ["cancelWith", '@@Azbackup.cancelWith(plain, getJob, "jobId", "id");'],
  ["tracking", "@@Azbackup.tracking(plain, #{ skipFinalGet: true });"],
])("@%s of an operation that is not long-running is an error", async (decorator, line) => {
  expect(await problemsOf(vendor + line)).toContain(
    `@${decorator} has no effect: 'plain' is not long-running`,
  );
});

test.each([
  [
    "a job without a status",
    overlay.replace(/.*statusAt\(Job.*\n/, ""),
    "Nothing in what 'getJob' answers with says how it went",
  ],
  ["a member that is not there", overlay.replace("properties.state", "state"), "'Job' has no member 'state'"],
  ["a parameter that is not there", overlay.replace('"jobId",', '"job",'), "'getJob' has no parameter 'job'"],
])("%s is an error", async (_, lines, message) => {
  expect(await problemsOf(vendor + lines)).toContain(message);
});

test.each([
  ["the newest stable one", `v1: "2024-01-01", v2: "2025-01-01", v3: "2026-01-01-preview"`, "2025-01-01"],
  [
    "the newest, where all are previews",
    `v1: "2025-01-01-preview", v2: "2026-01-01-preview"`,
    "2026-01-01-preview",
  ],
])("the default version is %s", async (_, versions, wanted) => {
  const compiled = await compileWhole(`
    import "@typespec/http"; import "@typespec/versioning"; import "@azbackup/generator";
    using TypeSpec.Http; using TypeSpec.Versioning;
    @service(#{ title: "Widgets" }) @versioned(Versions) @server("https://a.example", "It.") namespace Widgets;
    enum Versions { ${versions} }
    @route("/a") op read(@query("api-version") apiVersion: string): string;
  `);
  const { apiVersion } = JSON.parse(generatedFile(compiled, "generator/description/description.json"));
  expect(apiVersion.default).toBe(wanted);
});

test("the spec and the overlay of the guide give a poller that follows the job", async () => {
  const page = join(dirname(fileURLToPath(import.meta.url)), "../../docs/your-own-spec.md");
  const blocks = (await readFile(page, "utf8")).matchAll(/^```tsp (\S+)\n(.*?)^```$/gms);
  const files = Object.fromEntries([...blocks].map(([, name = "", text = ""]) => [name, text]));
  expect(Object.keys(files)).toEqual(["vendor.tsp", "main.tsp"]);
  const compiled = await withSpecFolder(files, (folder) =>
    compileSpec(folder, { service: "stores", packageVersion: "1.2.3", coreVersion: "^1.0.0" }, ["package"]),
  );
  expect(compiled.problems).toEqual([]);
  const operation = generatedFile(compiled, "generator/package/src/generated/operations/back-up.ts");
  expect(operation).toMatch(/job:.*followJob\(/);
  expect(operation).toMatch(/OperationPoller<[^>]*, Job>/);
});
