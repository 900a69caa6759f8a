import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { compileSpec } from "../../../generator/src/cli/compile-spec.js";
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
  } finally {
    await rm(root, { recursive: true });
  }
});
