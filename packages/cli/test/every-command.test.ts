import { readDescription } from "@azbackup/contract";
import { beforeAll, describe, expect, test } from "vitest";
import { kindsOf, modelOf } from "../src/description/models.js";
import type { OperationCommand, ServiceCommands } from "../src/description/service-commands.js";
import { commandFlags } from "../src/flags/command-flags.js";
import type { Flag } from "../src/flags/flag.js";
import { reservedNames } from "../src/program/common-options.js";
import { type Captured, emulated } from "./support/emulated.js";
import { runCli, services } from "./support/run-cli.js";
import { sampleOf, wrongTexts } from "./support/sample.js";

type World = Awaited<ReturnType<typeof emulated>>;

const commands = services.summaries.flatMap(({ service: name }) => {
  const service = services.load(name);
  return service.operations.map((operation) => ({
    title: [name, ...operation.command].join(" "),
    service,
    operation,
  }));
});

let world: World;
beforeAll(async () => {
  world = await emulated();
});

test("there is a command for every operation of every service", () => {
  expect(commands.length).toBeGreaterThan(60);
  for (const { service: name } of services.summaries) {
    const named = services.load(name).operations.map((operation) => operation.name);
    expect(named).toEqual(readDescription(name).operations.map((operation) => operation.name));
  }
  expect(new Set(commands.map(({ title }) => title)).size).toBe(commands.length);
});

describe.each(commands)("azbackup $title", ({ service, operation }) => {
  const words = [service.service, ...operation.command];
  const apiVersion = operation.availableIn?.at(-1) ?? service.apiVersion?.values.at(-1);
  const emulation = (): string[] => [
    "--emulator",
    world.url,
    ...(apiVersion === undefined ? [] : ["--api-version", apiVersion]),
  ];
  const flags = commandFlags(service, operation, reservedNames);

  test("names every parameter and every allowed value in its help", async () => {
    const { exitCode, stdout } = await runCli([...words, "--help"], { columns: 10_000, isTTY: true });
    expect(exitCode).toBe(0);
    const described = readDescription(service.service).operations.find(({ name }) => name === operation.name);
    const asked = [
      ...service.clientParameters,
      ...(described?.parameters ?? []).filter(
        ({ onClient, constant }) => !onClient && constant === undefined,
      ),
    ];
    for (const { name, wire } of asked) {
      expect(
        flags.filter(({ place }) => "name" in place && place.name === name),
        wire,
      ).toHaveLength(1);
    }
    for (const flag of flags) {
      const line = stdout.split("\n").find((one) => one.startsWith(`  --${flag.name} `));
      expect(line, flag.name).toBeDefined();
      for (const word of [...(flag.allowed ?? []), ...(flag.known ?? [])]) expect(line).toContain(word);
      for (const word of flag.doc.split(/\s+/).slice(0, 3)) expect(line).toContain(word);
      expect(line).toContain(flag.default === undefined ? "" : `Default ${String(flag.default)}.`);
      expect(line?.endsWith("[required]")).toBe(flag.isRequired);
    }
  });

  test("sends what the client's method sends", async () => {
    for (const kinds of kindChoices(service, operation)) {
      const { argv, typed } = everything(service, flags, kinds);
      world.taken();
      const ran = await runCli(
        [...words, ...argv, ...(operation.isLong ? ["--no-wait"] : []), ...emulation()],
        world,
      );
      const byCommand = world.taken();
      await callClient(world, service, operation, typed, apiVersion);
      const byClient = world.taken();
      expect(ran.exitCode, ran.stderr).not.toBe(2);
      expect(byClient.length).toBeGreaterThan(0);
      expect(first(byCommand)).toStrictEqual(first(byClient));
    }
  });

  test("refuses a wrong value of each kind, by flag and rule, before anything is sent", async () => {
    const tried = new Set<string>();
    for (const kinds of kindChoices(service, operation)) {
      const { argv } = everything(service, flags, kinds);
      for (const flag of flags.filter((flag) => isGiven(flag, kinds))) {
        for (const [rule, text] of wrongTexts(service, flag.shape)) {
          // What a kind is called may be any word; what it then lacks is another matter.
          if (flag.saysKind || tried.has(`${flag.place.in} ${rule} ${flag.kinds === undefined}`)) continue;
          tried.add(`${flag.place.in} ${rule} ${flag.kinds === undefined}`);
          const others = argv.filter((one) => !one.startsWith(`--${flag.name}=`));
          world.taken();
          const { exitCode, stderr } = await runCli(
            [...words, ...others, `--${flag.name}=${text}`, ...emulation()],
            world,
          );
          expect(`${rule}: ${exitCode} ${stderr}`).toContain(`${rule}: 2 `);
          const said = stderr.split("\n").find((line) => line.includes(`--${flag.name} must be `));
          expect(said, stderr).toBeDefined();
          expect(world.taken()).toEqual([]);
        }
      }
    }
    const canBeWrong = flags.some((flag) => !flag.saysKind && wrongTexts(service, flag.shape).size > 0);
    expect(tried.size > 0).toBe(canBeWrong);
  });
});

interface Typed {
  client: Record<string, unknown>;
  values: Record<string, unknown>;
  page: Record<string, unknown>;
  body: unknown;
}

function place(typed: Typed, { place: where }: Flag, value: unknown): void {
  if (where.in === "page") {
    typed.page[where.setting] = value;
    return;
  }
  if (where.in === "filter") return;
  if (where.in !== "body") {
    (where.in === "client" ? typed.client : typed.values)[where.name] = value;
    return;
  }
  typed.body ??= {};
  let at = typed.body as Record<string, unknown>;
  for (const name of where.path.slice(0, -1)) at = (at[name] ??= {}) as Record<string, unknown>;
  at[where.path.at(-1) ?? ""] = value;
}

async function callClient(
  world: World,
  service: ServiceCommands,
  operation: OperationCommand,
  typed: Typed,
  apiVersion?: string,
): Promise<void> {
  const { fetch, clock, url } = world;
  const module = (await import(service.package)) as Record<
    string,
    new (...args: unknown[]) => Record<string, unknown>
  >;
  const endpoint = `${url}/${service.service}`;
  const fixed = service.endpoint.default !== undefined;
  const credential = { getToken: async () => ({ token: "emulated", expiresOnTimestamp: Infinity }) };
  const Client = module[service.clientName];
  if (Client === undefined) throw new Error(`no ${service.clientName}`);
  const client = new Client(
    ...(fixed ? [] : [endpoint]),
    ...(service.auth.token ? [credential] : service.auth.certificate ? [undefined] : []),
    ...service.clientParameters.map(({ name }) => typed.client[name]),
    {
      fetch,
      clock,
      allowInsecureConnection: true,
      warnUnusedPollers: false,
      ...(apiVersion !== undefined && { apiVersion }),
      ...(fixed && { endpoint, credentialScopes: ["https://emulated.invalid/.default"] }),
    },
  );
  const values = {
    ...typed.values,
    ...(operation.body && typed.body !== undefined && { [operation.body.name]: typed.body }),
  };
  const positional = operation.arguments.map((name) => values[name]);
  const options = Object.fromEntries(
    Object.entries(values).filter(([name]) => !operation.arguments.includes(name)),
  );
  const method = client[operation.name] as (...args: unknown[]) => unknown;
  const called = method.call(client, ...positional, options) as {
    submitted?(): Promise<void>;
    byPage?(settings: object): AsyncIterator<unknown>;
  } & Promise<unknown>;
  // What the emulator says of it is another test's business.
  await (called.submitted?.() ?? called.byPage?.(typed.page).next() ?? called).catch(() => {});
}

function first(requests: readonly Captured[]): Captured | undefined {
  return requests[0];
}

function kindSample({ known = [] }: Flag, kinds: ReadonlySet<string>) {
  const word = known.find((one) => kinds.has(one)) ?? known[0] ?? "";
  return { texts: [word], typed: word };
}

function isGiven({ kinds: only, outerKinds = [] }: Flag, kinds: ReadonlySet<string>): boolean {
  const levels = only === undefined ? outerKinds : [...outerKinds, only];
  return levels.every((words) => words.some((kind) => kinds.has(kind)));
}

/** A value for every flag that goes with the kinds, as it is written and as the client takes it. */
function everything(service: ServiceCommands, flags: readonly Flag[], kinds: ReadonlySet<string>) {
  const argv: string[] = [];
  const typed: Typed = { client: {}, values: {}, page: {}, body: undefined };
  for (const flag of flags.filter((flag) => isGiven(flag, kinds))) {
    const sample = flag.saysKind ? kindSample(flag, kinds) : sampleOf(service, flag.shape);
    if (sample === undefined) continue;
    // A filter is given as text here, and by its conditions in a test of its own.
    if (flag.place.in === "filter") continue;
    for (const text of sample.texts) argv.push(`--${flag.name}=${text}`);
    place(typed, flag, sample.typed);
  }
  return { argv, typed };
}

/** Sets of kinds, one of each hierarchy in the body, so that every kind has its turn. */
function kindChoices(service: ServiceCommands, { body }: OperationCommand): ReadonlySet<string>[] {
  const hierarchies: string[][] = [];
  const seen = new Set<string>();
  const visit = (shape: Parameters<typeof modelOf>[1]): void => {
    const model = modelOf(service, shape);
    if (model === undefined || seen.has(model.name)) return;
    seen.add(model.name);
    const kinds = kindsOf(service, model);
    if (kinds.length > 0) hierarchies.push(kinds.map(({ word }) => word));
    for (const one of [model, ...kinds.map((kind) => kind.model)]) one.properties.forEach(visit);
  };
  if (body !== undefined) visit(body);
  const turns = Math.max(1, ...hierarchies.map(({ length }) => length));
  return Array.from(
    { length: turns },
    (_, turn) => new Set(hierarchies.map((words) => words[turn % words.length] ?? "")),
  );
}
