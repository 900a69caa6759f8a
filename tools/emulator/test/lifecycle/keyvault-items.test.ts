import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { all, credential, openWorld, refusal } from "../helpers/lifecycle.js";
import type { World } from "../helpers/lifecycle.js";

async function open(): Promise<World & { readonly client: KeyVaultBackupClient }> {
  const world = await openWorld("keyvault");
  const { fetch, clock } = world.options;
  return { ...world, client: new KeyVaultBackupClient(world.endpoint, credential, { fetch, clock }) };
}

/** The three kinds, each with its own operations under the same names. */
const KINDS = {
  keys: {
    list: (client: KeyVaultBackupClient) => all(client.listKeys()),
    backUp: (client: KeyVaultBackupClient, name: string) => client.backupKey(name),
    restore: (client: KeyVaultBackupClient, blob: Uint8Array) => client.restoreKey({ keyBundleBackup: blob }),
    name: "testkey",
    notFound: "404 KeyNotFound",
  },
  secrets: {
    list: (client: KeyVaultBackupClient) => all(client.listSecrets()),
    backUp: (client: KeyVaultBackupClient, name: string) => client.backupSecret(name),
    restore: (client: KeyVaultBackupClient, blob: Uint8Array) =>
      client.restoreSecret({ secretBundleBackup: blob }),
    name: "listsecrettest0",
    notFound: "404 SecretNotFound",
  },
  certificates: {
    list: (client: KeyVaultBackupClient) => all(client.listCertificates()),
    backUp: (client: KeyVaultBackupClient, name: string) => client.backupCertificate(name),
    restore: (client: KeyVaultBackupClient, blob: Uint8Array) =>
      client.restoreCertificate({ certificateBundleBackup: blob }),
    name: "listCert01",
    notFound: "404 CertificateNotFound",
  },
};

describe.each(Object.entries(KINDS))("%s", (plural, kind) => {
  test("are backed up to blobs, from which another vault gets them", async () => {
    const vault = await open();
    const tags = { for: "tests" };
    vault.emulator.seed("keyvault", { [plural]: { mine: { attributes: { enabled: true }, tags } } });
    expect((await kind.list(vault.client)).at(-1)).toMatchObject({ tags });
    const { value: blob = new Uint8Array() } = await kind.backUp(vault.client, "Mine");
    expect(await refusal(kind.restore(vault.client, blob))).toBe("409 Conflict");
    const other = await open();
    const before = await kind.list(other.client);
    expect(await kind.restore(other.client, blob)).toMatchObject({ tags, attributes: { enabled: true } });
    expect((await kind.list(other.client)).slice(before.length)).toMatchObject([{ tags }]);
  });

  test("that are not there, and blobs that are none, are refused", async () => {
    const { client } = await open();
    expect(await refusal(kind.backUp(client, "no-such"))).toBe(kind.notFound);
    const { value: blob = new Uint8Array() } = await kind.backUp(client, kind.name);
    expect(await refusal(kind.restore(client, blob.slice(0, -4)))).toBe("400 Malformed backup blob");
    expect(await refusal(kind.restore(client, new Uint8Array([1, 2, 3])))).toBe("400 Malformed backup blob");
  });

  test("show their blobs in no record and no error", async () => {
    const { client, emulator } = await open();
    const { value: blob = new Uint8Array() } = await kind.backUp(client, kind.name);
    const error: unknown = await kind.restore(client, blob).catch((caught: unknown) => caught);
    const shown = `${inspect(error, { depth: 9 })} ${JSON.stringify(emulator.requests)}`;
    for (const encoding of ["base64url", "base64", "hex"] as const)
      expect(shown).not.toContain(Buffer.from(blob).toString(encoding).slice(0, 40));
  });
});

test("a blob of one kind restores no other", async () => {
  const { client } = await open();
  const { value: blob = new Uint8Array() } = await client.backupSecret("listsecrettest0");
  expect(await refusal(client.restoreKey({ keyBundleBackup: blob }))).toBe("400 Malformed backup blob");
});

test("a list comes in pages of as many as are wanted", async () => {
  const { client } = await open();
  const pages = await all(client.listCertificates({ maxResults: 1 }).byPage());
  expect(pages.map((page) => page.map(({ id }) => id?.split("/").at(-1)))).toEqual([
    ["listCert01"],
    ["listCert02"],
  ]);
});
