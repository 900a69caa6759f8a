import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { caseNames, facts, paths } from "../src/measures/calls/cases.js";
import { contenders } from "../src/measures/calls/contenders/index.js";
import { job } from "../src/measures/calls/job.js";
import { listen } from "../src/measures/calls/listen.js";
import { hasAutoRest } from "../src/peers/autorest.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const peers = fileURLToPath(new URL("support/", import.meta.url));
// hey-api is generated for a run; there it is checked by the same job.
const own = ["node:http", "azbackup", "fetch"];
const tested = (await hasAutoRest(root)) ? [...own, "AutoRest", "core-rest-pipeline"] : own;

let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  server = await listen();
});
afterAll(() => server.close());

const jobsOf = async (contender: string, endpoint = `http://127.0.0.1:${server.port}`) =>
  contenders.get(contender)?.({ endpoint, root, peers, scratch: "" });

describe.each(tested)("%s", (contender) => {
  test.each(caseNames)("reads what all others read from %s, again and again", async (name) => {
    const job = (await jobsOf(contender))?.[name];
    expect(job).toBeDefined();
    for (let turn = 0; turn < 3; turn++) await job?.check();
  });

  test("does not take a refusal for an answer", async () => {
    const jobs = await jobsOf(contender, `http://127.0.0.1:${server.port}/elsewhere`);
    for (const name of caseNames) await expect(jobs?.[name]?.call()).rejects.toBeInstanceOf(Error);
  });
});

describe("a job", () => {
  test("is checked against the facts of its case", async () => {
    const [name, kind, completed] = facts.GET;
    await job(
      "GET",
      async () => undefined,
      () => [name, kind, completed],
    ).check();
    await expect(
      job(
        "GET",
        async () => undefined,
        () => [name, kind, 0],
      ).check(),
    ).rejects.toThrow(/deep-equal/);
  });
});

describe("the server", () => {
  test("accepts nothing but the documented trigger", async () => {
    const jobs = await jobsOf("fetch");
    await jobs?.POST?.check();
    const sent = await fetch(`http://127.0.0.1:${server.port}${paths.POST}`, {
      method: "POST",
      headers: { authorization: "Bearer token" },
      body: JSON.stringify({ properties: { objectType: "Other" } }),
    });
    expect(sent.status).toBe(400);
  });

  test("answers nobody without the token", async () => {
    expect((await fetch(`http://127.0.0.1:${server.port}${paths.GET}`)).status).toBe(404);
  });
});
