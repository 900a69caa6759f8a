import { describe, expect, test } from "vitest";
import { all, refusal } from "../helpers/lifecycle.js";
import { APPLICATION, PARTITION, SERVICE, openCluster, policy } from "../helpers/service-fabric.js";

describe("a backup policy", () => {
  test("that was created can be read, listed, updated and deleted, and its password is never shown", async () => {
    const { client, emulator } = await openCluster();
    await client.createBackupPolicy(policy("Mine"));
    expect(await client.getBackupPolicy("Mine")).toMatchObject({
      name: "Mine",
      storage: { primaryUserName: "user", primaryPassword: "****" },
    });
    expect((await all(client.listBackupPolicies())).map(({ name }) => name)).toContain("Mine");
    await client.updateBackupPolicy("Mine", { ...policy("Mine"), maxIncrementalBackups: 7 });
    expect((await client.getBackupPolicy("Mine")).maxIncrementalBackups).toBe(7);
    expect(JSON.stringify(emulator.state())).not.toContain("s3cret-password");
    await client.deleteBackupPolicy("Mine");
    expect(await refusal(client.getBackupPolicy("Mine"))).toBe("404 FABRIC_E_BACKUP_POLICY_NOT_EXISTING");
    expect((await all(client.listBackupPolicies())).map(({ name }) => name)).not.toContain("Mine");
  });

  test("cannot be created twice, renamed, or updated before it exists", async () => {
    const { client } = await openCluster();
    await client.createBackupPolicy(policy("Mine"));
    expect(await refusal(client.createBackupPolicy(policy("Mine")))).toBe(
      "409 FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING",
    );
    expect(await refusal(client.updateBackupPolicy("Mine", policy("Other")))).toBe("400 E_INVALIDARG");
    expect(await refusal(client.updateBackupPolicy("No", policy("No")))).toBe(
      "404 FABRIC_E_BACKUP_POLICY_NOT_EXISTING",
    );
  });

  test("of the documents is there, can be created as documented, and only once", async () => {
    const { client } = await openCluster();
    expect((await client.getBackupPolicy("DailyAzureBackupPolicy")).name).toBe("DailyAzureBackupPolicy");
    await client.createBackupPolicy(policy("DailyAzureBackupPolicy"));
    expect(await refusal(client.createBackupPolicy(policy("DailyAzureBackupPolicy")))).toBe(
      "409 FABRIC_E_BACKUP_POLICY_ALREADY_EXISTING",
    );
  });

  test("cannot be deleted while something is backed up by it", async () => {
    const { client } = await openCluster();
    await client.createBackupPolicy(policy("Mine"));
    await client.enableApplicationBackup("App", { backupPolicyName: "Mine" });
    expect(await refusal(client.deleteBackupPolicy("Mine"))).toBe("400 FABRIC_E_BACKUP_IS_ENABLED");
    await client.disableApplicationBackup("App");
    await client.deleteBackupPolicy("Mine");
  });
});

test("policies come in as many pages as they need, whose tokens lead from one to the next", async () => {
  const { client, emulator } = await openCluster();
  for (const letter of ["A", "B", "C", "D", "E", "F", "G"]) {
    await client.createBackupPolicy(policy(`Policy${letter}`));
  }
  const whole = (await all(client.listBackupPolicies())).map(({ name }) => name);
  const pages = await all(client.listBackupPolicies({ maxResults: 2 }).byPage());
  expect(pages.flat().map(({ name }) => name)).toEqual(whole);
  expect(pages.map((page) => page.length)).toEqual(
    whole.flatMap((_name, index) => (index % 2 === 0 ? [Math.min(2, whole.length - index)] : [])),
  );
  const links = emulator.requests.map(({ url }) => url).filter((url) => url.includes("ContinuationToken"));
  expect(links).toHaveLength(pages.length - 1);
});

test("a token that leads nowhere is refused", async () => {
  const { client } = await openCluster();
  const pages = client.listBackupPolicies().byPage({ continuationToken: "nobody" });
  expect(await refusal(pages.next())).toBe("400 E_INVALIDARG");
});

describe("periodic backup", () => {
  test("that is enabled for an application shows for it and for what belongs to it", async () => {
    const { client } = await openCluster();
    await client.createBackupPolicy(policy("Mine"));
    await client.enableApplicationBackup(APPLICATION, { backupPolicyName: "Mine" });
    expect(await all(client.listApplicationBackupConfigurations(APPLICATION))).toMatchObject([
      {
        kind: "Application",
        applicationName: "fabric:/Emulated",
        policyName: "Mine",
        policyInheritedFrom: "Application",
      },
    ]);
    expect(await client.getPartitionBackupConfiguration(PARTITION)).toMatchObject({
      kind: "Partition",
      policyName: "Mine",
      policyInheritedFrom: "Application",
      suspensionInfo: { isSuspended: false },
    });
    expect(await all(client.listEntitiesBackedUpByPolicy("Mine"))).toMatchObject([
      { entityKind: "Application", applicationName: "fabric:/Emulated" },
    ]);
  });

  test("of a service or a partition goes before that of the application", async () => {
    const { client } = await openCluster();
    await client.createBackupPolicy(policy("Wide"));
    await client.createBackupPolicy(policy("Narrow"));
    await client.enableApplicationBackup(APPLICATION, { backupPolicyName: "Wide" });
    await client.enableServiceBackup(SERVICE, { backupPolicyName: "Narrow" });
    expect(await client.getPartitionBackupConfiguration(PARTITION)).toMatchObject({
      policyName: "Narrow",
      policyInheritedFrom: "Service",
    });
    await client.enablePartitionBackup(PARTITION, { backupPolicyName: "Wide" });
    const configurations = await all(client.listApplicationBackupConfigurations(APPLICATION));
    expect(configurations.map(({ kind, policyName }) => [kind, policyName])).toEqual([
      ["Application", "Wide"],
      ["Service", "Narrow"],
      ["Partition", "Wide"],
    ]);
    await client.disablePartitionBackup(PARTITION);
    await client.disableServiceBackup(SERVICE);
    expect(await client.getPartitionBackupConfiguration(PARTITION)).toMatchObject({ policyName: "Wide" });
  });

  test("that is suspended is suspended for all below, until it is resumed", async () => {
    const { client } = await openCluster();
    await client.createBackupPolicy(policy("Mine"));
    await client.enableServiceBackup(SERVICE, { backupPolicyName: "Mine" });
    await client.suspendServiceBackup(SERVICE);
    const suspension = async (): Promise<unknown> =>
      (await client.getPartitionBackupConfiguration(PARTITION)).suspensionInfo;
    expect(await suspension()).toEqual({ isSuspended: true, suspensionInheritedFrom: "Service" });
    await client.resumeServiceBackup(SERVICE);
    expect(await suspension()).toEqual({ isSuspended: false, suspensionInheritedFrom: "Invalid" });
  });

  test("that is not enabled cannot be read, suspended, resumed or disabled", async () => {
    const { client } = await openCluster();
    const code = "FABRIC_E_BACKUP_NOT_ENABLED";
    expect(await refusal(client.getPartitionBackupConfiguration(PARTITION))).toBe(`404 ${code}`);
    expect(await refusal(client.suspendPartitionBackup(PARTITION))).toBe(`404 ${code}`);
    expect(await refusal(client.resumeServiceBackup(SERVICE))).toBe(`404 ${code}`);
    expect(await refusal(client.disableApplicationBackup(APPLICATION))).toBe(`404 ${code}`);
    expect(await refusal(all(client.listServiceBackupConfigurations(SERVICE)))).toBe(`404 ${code}`);
  });

  test("needs a policy that exists", async () => {
    const { client } = await openCluster();
    const enabled = client.enablePartitionBackup(PARTITION, { backupPolicyName: "Nobodys" });
    expect(await refusal(enabled)).toBe("404 FABRIC_E_BACKUP_POLICY_NOT_EXISTING");
  });
});
