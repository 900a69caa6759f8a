import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { expect, test } from "vitest";
import { credential, openWorld } from "../helpers/lifecycle.js";
import type { World } from "../helpers/lifecycle.js";

const container = { storageResourceUri: "https://store.test/box", token: "sig=topsecret" };

async function open(): Promise<World & { readonly client: KeyVaultBackupClient }> {
  const world = await openWorld("keyvault");
  const { fetch, clock } = world.options;
  const client = new KeyVaultBackupClient(world.endpoint, credential, { fetch, clock, apiVersion: "7.6" });
  return { ...world, client };
}

/** Name of the folder a backup was written to. */
async function backUp({ client }: { readonly client: KeyVaultBackupClient }): Promise<string> {
  const { azureStorageBlobContainerUri: uri = "" } = await client.fullBackup(container);
  return uri?.split("/").at(-1) ?? "";
}

test("a backup that was made can be restored, checked before that, and restored key by key", async () => {
  const world = await open();
  const { client, emulator } = world;
  const folder = await backUp(world);
  const source = { sasTokenParameters: container, folderToRestore: folder };
  expect((await client.preFullRestore(source)).status).toBe("Succeeded");
  expect((await client.fullRestore(source)).status).toBe("Succeeded");
  const key = await client.selectiveKeyRestore("key1", { sasTokenParameters: container, folder });
  expect(key.status).toBe("Succeeded");
  expect(emulator.violations).toEqual([]);
});

test("a folder nobody wrote a backup to fails what is to be restored from it", async () => {
  const world = await open();
  const { client } = world;
  const failure = { name: "OperationFailedError", code: "BackupNotFound" };
  const source = { sasTokenParameters: container, folderToRestore: "nobodys" };
  await expect(client.preFullRestore(source).pollUntilDone()).rejects.toMatchObject(failure);
  await expect(client.fullRestore(source).pollUntilDone()).rejects.toMatchObject(failure);
  const one = client.selectiveKeyRestore("key1", { sasTokenParameters: container, folder: "nobodys" });
  await expect(one.pollUntilDone()).rejects.toMatchObject(failure);
  const elsewhere = { ...container, storageResourceUri: "https://store.test/other" };
  const moved = { sasTokenParameters: elsewhere, folderToRestore: await backUp(world) };
  await expect(client.fullRestore(moved).pollUntilDone()).rejects.toMatchObject(failure);
});

test("a backup that failed cannot be restored", async () => {
  const { client, emulator } = await open();
  emulator.inject({ operation: "fullBackup", kind: "fail", code: "StorageUnreachable" });
  await expect(client.fullBackup(container).pollUntilDone()).rejects.toMatchObject({
    code: "StorageUnreachable",
  });
  expect(Object.values(emulator.state()["keyvault"]?.collections["backups"] ?? {})).not.toContain(
    emulator.state()["keyvault"]?.runs[0]?.id,
  );
});

test("a check before a backup writes none", async () => {
  const { client, emulator } = await open();
  const before = emulator.state()["keyvault"]?.collections;
  const checked = await client.preFullBackup(container);
  expect(checked.status).toBe("Succeeded");
  expect(checked.azureStorageBlobContainerUri ?? undefined).toBeUndefined();
  expect(emulator.state()["keyvault"]?.collections).toEqual(before);
});

test("the folder of the documents can be restored from a fresh start", async () => {
  const { client } = await open();
  const documented = {
    sasTokenParameters: {
      storageResourceUri: "https://myaccount.blob.core.windows.net/sascontainer/sasContainer",
      token: "sig=dummy",
    },
    folderToRestore: "mhsm-mypool-20200303062926785",
  };
  expect((await client.fullRestore(documented)).status).toBe("Succeeded");
});
