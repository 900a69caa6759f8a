import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { commandFlags } from "../src/flags/command-flags.js";
import { reservedNames } from "../src/program/common-options.js";
import { emulated } from "./support/emulated.js";
import { runCli, services } from "./support/run-cli.js";
import { sampleOf } from "./support/sample.js";

const jobs = [
  "recovery-services",
  "jobs",
  "list",
  "--subscription",
  "s",
  "--resource-group",
  "g",
  "--vault",
  "v",
];

let world: Awaited<ReturnType<typeof emulated>>;
beforeAll(async () => {
  world = await emulated();
});

/** The filter that a command sends first, with how it ended. */
async function filterOf(argv: readonly string[]) {
  world.taken();
  const ran = await runCli([...argv, "--emulator", world.url], world);
  const [sent] = world.taken();
  const filter = sent === undefined ? undefined : new URL(sent.url).searchParams.get("$filter");
  return { ...ran, filter, sent };
}

const filtered = services.summaries.flatMap(({ service: name }) => {
  const service = services.load(name);
  return service.operations
    .filter(({ filter }) => filter !== undefined)
    .map((operation) => ({ title: [name, ...operation.command].join(" "), service, operation }));
});

/** Flags of an operation that is called anywhere: what its path needs. */
function pathFlags({ service, operation }: (typeof filtered)[number]): string[] {
  return commandFlags(service, operation, reservedNames)
    .filter(({ isRequired, place }) => isRequired && place.in !== "body")
    .map((flag) => `--${flag.name}=${sampleOf(service, flag.shape)?.texts[0]}`);
}

test("some lists have filters", () => {
  expect(filtered.length).toBeGreaterThan(10);
});

describe("documented filters", () => {
  const folder = new URL("../../../specs/recovery-services/examples/", import.meta.url);
  const documented = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file) => {
      const { operationId, parameters } = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
      const filter: unknown = parameters["$filter"];
      const version = String(parameters["api-version"]);
      return typeof filter === "string" ? [{ file, operationId, version, filter }] : [];
    });

  test("there are some, with words, times and truth values", () => {
    expect(documented.length).toBeGreaterThan(8);
  });

  test.each(documented)("$filter of $file", async ({ operationId, version, filter }) => {
    const conditions = filter.split(" and ");
    const flags = conditions.map((condition) => {
      const [wire = "", value = ""] = condition.split(" eq ");
      const [, day, hour, rest, half] = /^'(\S+) (\d\d)(:\d\d:\d\d) (AM|PM)'$/.exec(value) ?? [];
      const clock = String((Number(hour) % 12) + (half === "PM" ? 12 : 0)).padStart(2, "0");
      const text = day === undefined ? value.replaceAll("'", "") : `${day}T${clock}${rest}Z`;
      return `--${wire.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${text}`;
    });
    // What the documentation calls the operation is not what it is called by.
    const description = JSON.parse(
      readFileSync(new URL("../generated/description.json", folder), "utf8"),
    ) as { operations: readonly { name: string; operationId: string }[] };
    const name = description.operations.find((one) => one.operationId === operationId)?.name;
    const found = filtered.find(({ operation }) => operation.name === name);
    if (found === undefined) throw new Error(`no filter of ${operationId}`);
    const argv = [...found.title.split(" "), ...pathFlags(found), ...flags, "--api-version", version];
    const sent = await filterOf(argv);
    // The documentation writes midnight as hour 0 of twelve, which a twelve-hour clock has not.
    const expected = conditions.map((condition) => condition.replace(" 00:00:00 AM", " 12:00:00 AM"));
    expect(sent.filter?.split(" and ").sort(), sent.stderr).toStrictEqual(expected.sort());
  });
});

test.each(filtered)("$title takes each condition of its filter", async (one) => {
  const { service, operation, title } = one;
  const flags = commandFlags(service, operation, reservedNames).filter(({ place }) => place.in === "filter");
  expect(flags.length).toBe(operation.filter?.members.length);
  const samples = flags.map((flag) => {
    const [text = ""] = sampleOf(service, flag.shape)?.texts ?? [];
    const wire = flag.place.in === "filter" ? flag.place.wire : "";
    const isTime = text === "2026-11-30T02:00:00Z";
    return {
      argument: `--${flag.name}=${text}`,
      condition: `${wire} eq ${text === "true" ? text : `'${isTime ? "2026-11-30 02:00:00 AM" : text}'`}`,
    };
  });
  const { filter, stderr } = await filterOf([
    ...title.split(" "),
    ...pathFlags(one),
    ...samples.map(({ argument }) => argument),
  ]);
  expect(filter, stderr).toBe(samples.map(({ condition }) => condition).join(" and "));
});

test.each([
  ["it's'", "jobId eq 'it''s'''"],
  ["a' or '1' eq '1", "jobId eq 'a'' or ''1'' eq ''1'"],
])("quotes what could end a condition: %s", async (text, expected) => {
  expect((await filterOf([...jobs, "--job-id", text])).filter).toBe(expected);
});

test.each([
  ["2026-11-30T00:05:09Z", "12:05:09 AM"],
  ["2026-11-30T12:00:00Z", "12:00:00 PM"],
  ["2026-11-30T23:59:59Z", "11:59:59 PM"],
  ["2026-11-30T13:30:00+02:00", "11:30:00 AM"],
])("writes %s as the service reads it", async (text, expected) => {
  expect((await filterOf([...jobs, "--start-time", text])).filter).toBe(
    `startTime eq '2026-11-30 ${expected}'`,
  );
});

test("takes a filter as text, but not beside its conditions", async () => {
  const text = "status eq 'Failed' and operation eq 'Restore'";
  expect((await filterOf([...jobs, "--filter", text])).filter).toBe(text);
  const both = await filterOf([...jobs, "--filter", text, "--status", "Failed"]);
  expect(both).toMatchObject({ exitCode: 2, sent: undefined });
  expect(both.stderr).toContain("--filter and --status cannot go together");
});

test("refuses a filter without a condition that it needs, and a time that is none, before anything is sent", async () => {
  const containers = filtered.find(({ operation }) =>
    operation.filter?.members.some(({ optional }) => !optional),
  );
  if (containers === undefined) throw new Error("no filter needs anything");
  const lacking = await filterOf([
    ...containers.title.split(" "),
    ...pathFlags(containers),
    "--friendly-name",
    "vm1",
  ]);
  expect(lacking).toMatchObject({ exitCode: 2, sent: undefined });
  expect(lacking.stderr).toContain("--backup-management-type is required with --friendly-name");
  const wrong = await filterOf([...jobs, "--start-time", "2026-02-30T00:00:00Z"]);
  expect(wrong).toMatchObject({ exitCode: 2, sent: undefined });
  expect(wrong.stderr).toContain("--start-time must be a time like");
});

test("takes no condition from the environment", async () => {
  world.taken();
  await runCli([...jobs, "--emulator", world.url], { ...world, env: { AZBACKUP_STATUS: "Failed" } });
  expect(new URL(world.taken()[0]?.url ?? "").searchParams.get("$filter")).toBeNull();
});
