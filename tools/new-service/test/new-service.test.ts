import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileSpec } from "../../../generator/src/cli/compile-spec.js";
import type { ServiceDescription } from "@azbackup/generator";
import { serviceCommandsOf } from "../../../packages/cli/src/build/service-commands-of.js";
import { addToCommandLine } from "../src/add-to-command-line.js";
import { serviceNames } from "../src/names.js";
import { serviceFiles } from "../src/template.js";

const specs = fileURLToPath(new URL("../../../specs/", import.meta.url));

test("a name gives the folder, the package and the client", () => {
  expect(serviceNames("blob-vault")).toEqual({ folder: "blob-vault", namespace: "BlobVaultBackup" });
});

test.each(["Blob", "1st", "a--b", "a_b", "../x", "", "a".repeat(41)])(
  "'%s' is refused with the rule",
  (name) => {
    expect(() => serviceNames(name)).toThrow(/cannot name a service.*lower-case/);
  },
);

test("the command line brings along its client", async () => {
  const root = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), ".scratch-"));
  const write = async (folder: string, manifest: object): Promise<void> => {
    await mkdir(join(root, "packages", folder), { recursive: true });
    await writeFile(join(root, "packages", folder, "package.json"), JSON.stringify(manifest));
  };
  try {
    await write("cli", {
      name: "@azbackup/cli",
      dependencies: { "@azbackup/a": "^1.0.0", commander: "^15.1.0" },
    });
    await write("blob-vault", { name: "@azbackup/blob-vault", version: "0.1.0" });
    await addToCommandLine(root, "blob-vault");
    const { dependencies } = JSON.parse(await readFile(join(root, "packages/cli/package.json"), "utf8"));
    expect(Object.entries(dependencies)).toEqual([
      ["@azbackup/a", "^1.0.0"],
      ["@azbackup/blob-vault", "^0.1.0"],
      ["commander", "^15.1.0"],
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});

test("the spec it starts with compiles without a warning, to a client that follows its backup", async () => {
  const names = serviceNames("blob-vault");
  const root = await mkdtemp(join(dirname(fileURLToPath(import.meta.url)), ".scratch-"));
  try {
    // The rules the repository's own specs are held to.
    await mkdir(join(root, "specs"));
    await cp(join(specs, "tspconfig.yaml"), join(root, "specs/tspconfig.yaml"));
    for (const [path, text] of serviceFiles(names)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    const compiled = await compileSpec(join(root, "specs/blob-vault"), {
      service: "blob-vault",
      packageVersion: "0.1.0",
      coreVersion: "^0.1.0",
    });
    expect(compiled.problems).toEqual([]);
    const client = compiled.files.get("generator/package/src/generated/client.ts") ?? "";
    expect(client).toContain("export class BlobVaultBackupClient");
    expect(client).toContain("OperationPoller<Backup, Backup>");
    expect(compiled.files.get("openapi2/2024-01-01/swagger.json")).toContain("x-ms-examples");
    // The command line has commands for it with no line written.
    const description = JSON.parse(
      compiled.files.get("generator/description/description.json") ?? "",
    ) as ServiceDescription;
    const { operations } = serviceCommandsOf(description, "@azbackup/blob-vault");
    expect(operations.map(({ command, isLong }) => [...command, isLong])).toEqual([
      ["get-backup", false],
      ["start-backup", true],
    ]);
  } finally {
    await rm(root, { recursive: true });
  }
});
