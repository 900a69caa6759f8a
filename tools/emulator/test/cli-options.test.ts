import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emulatorOptions, listenOptions } from "../src/cli/arguments.js";
import { type OptionName, helpText, optionRules, readOptions } from "../src/cli/options.js";
import { runCli } from "../src/cli/run-cli.js";
import { depot } from "./helpers/depot.js";

type Options = ReturnType<typeof emulatorOptions> & Awaited<ReturnType<typeof listenOptions>>;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emulator-options-"));
  for (const name of ["cert", "key", "ca"]) await writeFile(join(folder, name), `text of ${name}`);
});
afterAll(() => rm(folder, { recursive: true }));

const file = (name: string): string => join(folder, name);
const pair = (): readonly string[] => ["--tls-cert", file("cert"), "--tls-key", file("key")];

/** What each option changes, and values it has to refuse. */
const rules: Readonly<
  Partial<
    Record<
      OptionName,
      {
        readonly given: () => readonly string[];
        readonly means: Partial<Options>;
        readonly refuses?: readonly string[];
      }
    >
  >
> = {
  port: { given: () => ["--port", "8080"], means: { port: 8080 }, refuses: ["-1", "65536", "1.5", "x", ""] },
  host: { given: () => ["--host", "::1"], means: { host: "::1" }, refuses: [""] },
  service: {
    given: () => ["--service", "keyvault", "--service", "biztalk"],
    means: { services: ["keyvault", "biztalk"] },
  },
  manifests: { given: () => ["--manifests", "there"], means: { manifests: "there" } },
  duration: {
    given: () => ["--duration", "2m"],
    means: { durationMs: 120_000 },
    refuses: ["soon", "-1s", "5d", ""],
  },
  "job-duration": {
    given: () => ["--job-duration", "1.5s"],
    means: { jobDurationMs: 1500 },
    refuses: ["later"],
  },
  "retry-after": {
    given: () => ["--retry-after", "0"],
    means: { retryAfterSeconds: 0 },
    refuses: ["-1", "0.5"],
  },
  "page-size": { given: () => ["--page-size", "3"], means: { pageSize: 3 }, refuses: ["0", "many"] },
  quirks: {
    given: () => ["--quirks", "nulls=off,lateStatus"],
    means: { quirks: { nulls: false, lateStatus: true } },
    refuses: ["nosuch", "nulls=maybe"],
  },
  "strict-versions": { given: () => ["--strict-versions"], means: { strictVersions: true } },
  "unknown-parents": {
    given: () => ["--unknown-parents", "refuse"],
    means: { unknownParents: "refuse" },
    refuses: ["deny"],
  },
  seed: { given: () => ["--seed", "mine"], means: { seed: "mine" } },
  tenant: { given: () => ["--tenant", "t"], means: { tenant: "t" } },
  authority: { given: () => ["--authority", "https://login/"], means: { authority: "https://login" } },
  "challenge-resource": {
    given: () => ["--challenge-resource", "https://managedhsm.azure.net"],
    means: { challengeResource: "https://managedhsm.azure.net" },
  },
  token: { given: () => ["--token", "a", "--token", "b"], means: { tokens: ["a", "b"] } },
  "check-tokens": { given: () => ["--check-tokens"], means: { checkTokens: true } },
  client: {
    given: () => ["--client", "me=se=cret"],
    means: { clients: { me: "se=cret" } },
    refuses: ["me", "=secret"],
  },
  "allow-anonymous": { given: () => ["--allow-anonymous"], means: { allowAnonymous: true } },
  tls: { given: () => ["--tls"], means: { tls: true } },
  "tls-cert": { given: pair, means: { tls: { cert: "text of cert", key: "text of key" } } },
  "tls-key": { given: pair, means: { tls: { cert: "text of cert", key: "text of key" } } },
  "tls-ca": {
    given: () => [...pair(), "--tls-ca", file("ca")],
    means: { tls: { cert: "text of cert", key: "text of key", ca: "text of ca" } },
  },
  data: { given: () => ["--data", "kept"], means: { data: "kept" } },
  "control-token": { given: () => ["--control-token", "t"], means: { controlToken: "t" } },
  "request-limit": {
    given: () => ["--request-limit", "5"],
    means: { requestLimit: 5 },
    refuses: ["0", "-5"],
  },
};

async function read(argv: readonly string[], environment: Record<string, string> = {}): Promise<Options> {
  const values = readOptions(argv, environment);
  return { ...emulatorOptions(values), ...(await listenOptions(values)) };
}

/** What the terminal sees of a command that serves, which is stopped once it listens. */
async function serve(
  argv: readonly string[],
  use: (out: string) => Promise<unknown> = async () => undefined,
): Promise<{ readonly out: string; readonly errors: string }> {
  const out: string[] = [];
  const errors: string[] = [];
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const listens = Promise.withResolvers<void>();
  const host = {
    out: (text: string) => {
      out.push(text);
      if (!argv.includes("--tls") || out.length === 2 || argv.includes("--json")) listens.resolve();
    },
    error: (text: string) => void errors.push(text),
    environment: {},
    stopped,
    manifests: [depot],
  };
  const code = runCli(argv, host);
  await listens.promise;
  await use(out.join(""));
  stop();
  expect(await code).toBe(0);
  return { out: out.join(""), errors: errors.join("") };
}

describe("an option", () => {
  test.each(Object.entries(rules))(
    "--%s is understood and refuses what it cannot mean",
    async (name, rule) => {
      const { clock: _clock, ...without } = await read([]);
      const { clock: _other, ...options } = await read(rule.given());
      expect(options).toEqual({ ...without, ...rule.means });
      for (const value of rule.refuses ?? [])
        await expect(read([`--${name}=${value}`]), value).rejects.toThrow(`--${name} `);
    },
  );

  test.each([
    [["--tls-cert", "x"], "no such file"],
    [["--speed", "0"], "--speed has to be a number above 0"],
  ])("%j that cannot be used is refused", async (argv, message) => {
    await expect(read(argv)).rejects.toThrow(message);
  });

  test("of a certificate needs its key, and an authority needs both", async () => {
    await expect(read(["--tls-cert", file("cert")])).rejects.toThrow(
      "--tls-cert and --tls-key belong together",
    );
    await expect(read(["--tls-ca", file("ca")])).rejects.toThrow("--tls-ca needs --tls-cert and --tls-key");
  });

  test("comes from the environment, after the command line", async () => {
    const environment = {
      AZBACKUP_EMULATOR_PAGE_SIZE: "7",
      AZBACKUP_EMULATOR_STRICT_VERSIONS: "1",
      AZBACKUP_EMULATOR_CHECK_TOKENS: "false",
      AZBACKUP_EMULATOR_TOKEN: "a,b",
    };
    const options = await read(["--token", "c"], environment);
    expect(options).toMatchObject({ pageSize: 7, strictVersions: true, tokens: ["c"] });
    expect(options.checkTokens).toBe(false);
    expect((await read([], environment)).tokens).toEqual(["a", "b"]);
    await expect(read([], { AZBACKUP_EMULATOR_TLS: "yes" })).rejects.toThrow(
      "AZBACKUP_EMULATOR_TLS has to be",
    );
  });

  test("is in the help, and in the tests here", () => {
    const elsewhere = ["speed", "json", "quiet", "debug", "version", "help"];
    expect([...Object.keys(rules), ...elsewhere].sort()).toEqual(Object.keys(optionRules).sort());
    for (const name of Object.keys(optionRules)) expect(helpText()).toContain(`--${name}`);
  });
});

describe("what is printed", () => {
  const ask = (out: string): Promise<Response> => fetch(`${JSON.parse(out).services.depot}/items/x/nothing`);

  test("as JSON is all a program needs", async () => {
    const { out } = await serve(["--json"]);
    const printed = JSON.parse(out);
    expect(printed.services.depot).toBe(`${printed.url}/depot`);
    expect(printed).toMatchObject({ port: Number(new URL(printed.url).port), pid: process.pid });
  });

  test("of a request is a line, none when it is quiet, and more to find out why", async () => {
    expect((await serve(["--json"], ask)).errors).toMatch(/ GET \/depot\/items\/x\/nothing 404 depot\n$/);
    expect((await serve(["--json", "--quiet"], ask)).errors).toBe("");
    expect((await serve(["--json", "--debug"], ask)).errors).toContain("there is nothing at this path");
  });

  test("over TLS says how each language trusts the certificate that was made", async () => {
    const { out } = await serve(["--tls"]);
    const authority = /NODE_EXTRA_CA_CERTS=(\S+)/.exec(out)?.[1] ?? "";
    expect(await readFile(authority, "utf8")).toContain("BEGIN CERTIFICATE");
    for (const language of ["Node.js", "Python", "az, sfctl", "Go", "curl", "Java", ".NET"])
      expect(out).toMatch(new RegExp(`^ +${language}.* .*${authority}`, "m"));
    await rm(authority);
  });

  test("as version is the package's", async () => {
    const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
    const out: string[] = [];
    const host = {
      out: (text: string) => void out.push(text),
      error: () => undefined,
      environment: {},
      stopped: Promise.resolve(),
    };
    expect(await runCli(["--version"], host)).toBe(0);
    expect(out).toEqual([`${version}\n`]);
  });
});
