import { expect, test } from "vitest";
import { emulated } from "./support/emulated.js";
import { runCli, type RunOptions } from "./support/run-cli.js";

const vault = "/subscriptions/s-1/resourceGroups/rg-1/providers/Microsoft.RecoveryServices/vaults/v-1";
const jobs = ["recovery-services", "jobs", "list"];
const named = ["--subscription", "s-1", "--resource-group", "rg-1", "--vault", "v-1"];

/** Runs against an emulator; with what was sent first. */
async function sentBy(argv: readonly string[], options: RunOptions = {}) {
  const world = await emulated();
  const ran = await runCli([...argv, "--emulator", world.url], { ...world, ...options });
  return { ...ran, sent: world.taken() };
}

test("takes a resource id for all that it says, in any case, whole or as the value of the flag it ends with", async () => {
  const byName = await sentBy([...jobs, ...named]);
  expect(byName.exitCode).toBe(0);
  const ids = [
    ["--id", vault],
    ["--vault-name", vault],
    [
      "--vault",
      vault.replace("/subscriptions/", "/Subscriptions/").replace("resourceGroups", "resourcegroups"),
    ],
    ["--id", `${vault}/`],
    ["--id", vault, "--vault", "v-1"],
  ];
  for (const argv of ids) {
    const { sent, stderr } = await sentBy([...jobs, ...argv]);
    expect(sent, stderr).toStrictEqual(byName.sent);
  }
});

test.each([
  [
    ["--id", `${vault}/backupJobs/j`],
    "--id must be an id like /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.RecoveryServices/vaults/{vaultName}",
  ],
  [
    ["--id", vault.replace("Microsoft.RecoveryServices/vaults", "Microsoft.Sql/servers")],
    "--id must be an id like",
  ],
  [
    ["--resource-group", vault],
    "--resource-group-name must be an id like /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}; received",
  ],
  [["--id", vault, "--vault", "other"], "say different things: other and v-1"],
])("refuses the id of something else: %j", async (argv, said) => {
  const { exitCode, stderr, sent } = await sentBy([...jobs, ...argv]);
  expect(stderr).toContain(said);
  expect({ exitCode, sent }).toEqual({ exitCode: 2, sent: [] });
});

const policy = { PolicyName: "p" };
const enable = ["service-fabric", "enable-application-backup", "--application-id", "app"];

test("takes a body as flags, as a file, from standard input and as JSON, all the same", async () => {
  const byFlag = await sentBy([...enable, "--backup-policy-name", "p"]);
  expect(byFlag.sent[0]?.body).toBe('{"BackupPolicyName":"p"}');
  const json = JSON.stringify({ BackupPolicyName: "p" });
  const files = new Map([["a b.json", json]]);
  for (const [argv, options] of [
    [["--body", "a b.json"], { files }],
    [["--body", "@a b.json"], { files }],
    [["--body", "-"], { stdin: json }],
    [["--body", json], {}],
    [["--body", '{"backupPolicyName":"other"}', "--backup-policy-name", "p"], {}],
    [["--backup-policy-name", "@name.txt"], { files: new Map([["name.txt", "p\n"]]) }],
    [["--backup-policy-name", "@-"], { stdin: "p\n" }],
  ] as const) {
    const { sent, stderr } = await sentBy([...enable, ...argv], options);
    expect(sent, stderr).toStrictEqual(byFlag.sent);
  }
});

test.each([
  [["--body", JSON.stringify(policy)], "--body.PolicyName is no member of EnableBackupDescription"],
  [["--body", "{"], "--body must be JSON"],
  [["--body", "missing.json"], "the file missing.json of --body cannot be read (ENOENT)"],
  [["--backup-policy-name", "@missing"], "the file missing of --backup-policy-name cannot be read (ENOENT)"],
  [["--backup-policy-name", "a", "--backup-policy-name", "b"], "--backup-policy-name must be given once"],
  [[], "--backup-policy-name is required"],
  [["a-value"], "too many arguments"],
])("refuses a body that it cannot send: %j", async (argv, said) => {
  const { exitCode, stderr, sent } = await sentBy([...enable, ...argv]);
  expect(stderr).toContain(said);
  expect({ exitCode, sent }).toEqual({ exitCode: 2, sent: [] });
});

test("names every parameter that is missing at once", async () => {
  const { stderr } = await sentBy(jobs);
  expect(stderr).toContain("--subscription-id, --resource-group-name, --vault-name are required");
});

test("looks in the environment, the closest name first, and then in the settings", async () => {
  const byName = await sentBy([...jobs, ...named]);
  const settings = new Map([
    [
      "/home/somebody/.config/azbackup/config.json",
      JSON.stringify({ "resource-group": "rg-1", "recovery-services.vault": "v-1", vault: "no" }),
    ],
  ]);
  const env = {
    AZURE_SUBSCRIPTION_ID: "no",
    AZBACKUP_SUBSCRIPTION_ID: "no",
    AZBACKUP_RECOVERY_SERVICES_SUBSCRIPTION: "s-1",
  };
  const { sent, stderr } = await sentBy(jobs, { env, files: settings });
  expect(sent, stderr).toStrictEqual(byName.sent);
  const azure = await sentBy([...jobs, "--vault", "v-1"], {
    env: { AZURE_SUBSCRIPTION_ID: "s-1", AZURE_DEFAULTS_GROUP: "rg-1" },
  });
  expect(azure.sent, azure.stderr).toStrictEqual(byName.sent);
});

test("takes nothing of a body from the environment that is no secret", async () => {
  const { stderr, sent } = await sentBy(enable, {
    env: { AZBACKUP_BACKUP_POLICY_NAME: "from another call" },
  });
  expect(stderr).toContain("--backup-policy-name is required");
  expect(sent).toEqual([]);
});

test("finds that something is wrong before it looks for a credential", async () => {
  const { exitCode, stderr } = await runCli(
    ["keyvault", "full-backup", "--endpoint", "https://h.managedhsm.azure.net"],
    {
      load: async (name) =>
        name === "@azure/identity" ? Promise.reject(new Error("looked for")) : import(name),
    },
  );
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--storage-resource-uri is required");
});

test("says how to get what signs in, when it is not installed", async () => {
  const { exitCode, stderr } = await runCli([...jobs, ...named], {
    fetch: async () => Promise.reject(new Error("sent")),
    load: async (name) =>
      name === "@azure/identity" ? Promise.reject(new Error("not installed")) : import(name),
  });
  expect(stderr).toContain("signing in needs @azure/identity: npm install -g @azure/identity");
  expect(exitCode).toBe(2);
});

test.each([
  "default",
  "cli",
  "environment",
  "managed-identity",
  "workload-identity",
  "powershell",
  "developer-cli",
  "interactive",
  "device-code",
])("signs in as @azure/identity does: %s", async (kind) => {
  const made: string[] = [];
  const identity = (await import("@azure/identity")) as Record<string, unknown>;
  const sent: string[] = [];
  const { stderr } = await runCli([...jobs, ...named, "--credential", kind], {
    // Its classes are the real ones' names, and go nowhere.
    load: async (name) =>
      name === "@azure/identity"
        ? new Proxy(identity, {
            get: (target, key: string) =>
              typeof target[key] === "function" &&
              class {
                constructor() {
                  made.push(key);
                }
                getToken = async () => ({ token: "of-identity", expiresOnTimestamp: Infinity });
              },
          })
        : import(name),
    fetch: async (_input, init) => {
      sent.push(new Headers(init?.headers).get("authorization") ?? "");
      return Response.json({ value: [] });
    },
  });
  expect(made, stderr).toHaveLength(1);
  expect(made[0]?.replace(/[-A-Z]/g, "").length).toBeGreaterThan(5);
  expect(sent).toEqual(["Bearer of-identity"]);
});
