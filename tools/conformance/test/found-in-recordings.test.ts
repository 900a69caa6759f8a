import { asSent } from "@azbackup/core/codec";
import { isRestError } from "@azbackup/core/errors";
import { isNotYet } from "@azbackup/core/operation";
import type { ServiceWarning } from "@azbackup/core/warnings";
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { ServiceFabricBackupClient } from "@azbackup/service-fabric";
import { describe, expect, it } from "vitest";

const credential = { getToken: async () => ({ token: "t", expiresOnTimestamp: Infinity }) };
const subscription = "00000000-0000-0000-0000-000000000000";

/** Clients whose service gives one answer to everything, and what they warn of. */
function answering(body: unknown, status = 200, headers: Record<string, string> = {}) {
  const warnings: ServiceWarning[] = [];
  const text = body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body);
  const options = {
    fetch: async () => new Response(text, { status, headers }),
    retry: { maxRetries: 0 },
    onWarning: (warning: ServiceWarning) => warnings.push(warning),
  };
  return {
    warnings,
    vault: new RecoveryServicesBackupClient(credential, subscription, options),
    cluster: new ServiceFabricBackupClient("https://cluster.example", undefined, options),
    server: new MySqlFlexibleBackupClient(credential, subscription, options),
  };
}

async function jobOf(properties: object) {
  const { vault, warnings } = answering({
    id: "/j",
    properties: { jobType: "AzureIaaSVMJob", ...properties },
  });
  return { job: (await vault.getJob("rg", "vault", "job")).properties, warnings };
}

async function itemOf(properties: object) {
  const { vault, warnings } = answering({
    value: [{ properties: { protectedItemType: "Microsoft.Compute/virtualMachines", ...properties } }],
  });
  const { value } = await vault.listProtectedItems("rg", "vault").byPage().next();
  return { item: value[0].properties, warnings };
}

describe("jobs of a vault", () => {
  it("say in numbers what can be done about them", async () => {
    const { job, warnings } = await jobOf({ actionsInfo: [1, "Retriable"], status: "Completed" });
    expect(job).toMatchObject({ actionsInfo: ["Cancellable", "Retriable"], status: "Completed" });
    expect(warnings).toEqual([]);
  });

  it("may be of a kind that begins as a known one", async () => {
    const { job } = await jobOf({ jobType: "AzureWorkloadJobV2", taskType: "T", extendedInfo: { a: 1 } });
    expect(job).toEqual({ jobType: "AzureWorkloadJobV2", taskType: "T", extendedInfo: { a: 1 } });
  });

  it("have null in maps, times in the year 1, and durations as time spans", async () => {
    const { job, warnings } = await jobOf({
      duration: "00:00:00.3735779",
      startTime: "0001-01-01T00:00:00",
      extendedInfo: { propertyBag: { "Recovery point time ": null, a: "b" }, progressPercentage: "NaN" },
    });
    expect(job).toMatchObject({
      duration: "00:00:00.3735779",
      extendedInfo: { propertyBag: { "Recovery point time ": null, a: "b" } },
    });
    expect(job).not.toHaveProperty("startTime");
    expect(asSent(job ?? {})).toMatchObject({ startTime: "0001-01-01T00:00:00" });
    expect(warnings.map(({ path }) => path)).toEqual([
      "body.properties.duration",
      "body.properties.extendedInfo.progressPercentage",
    ]);
  });
});

describe("items of a vault", () => {
  it("were never backed up in 2001, and name their retention otherwise", async () => {
    const { item, warnings } = await itemOf({
      lastBackupTime: "2001-01-01T00:00:00Z",
      softDeleteRetentionPeriod: 14,
      policyType: "V2",
      isUserTriggered: "false",
    });
    expect(item).toMatchObject({ softDeleteRetentionPeriodInDays: 14, policyType: "V2" });
    expect(item).not.toHaveProperty("lastBackupTime");
    expect(asSent(item)).toMatchObject({ lastBackupTime: "2001-01-01T00:00:00Z" });
    expect(warnings).toEqual([]);
  });

  it.each([
    ["", undefined],
    ["2024-10-30", new Date("2024-10-30T00:00:00Z")],
    ["2024-10-30T06:54:11.0000000+0000", new Date("2024-10-30T06:54:11Z")],
    ["10/30/2024 6:54:11 AM", undefined],
  ])("have dates in forms of their own, none of which costs the page: %j", async (lastBackupTime, date) => {
    const { item } = await itemOf({ lastBackupTime, friendlyName: "vm1" });
    expect(item).toMatchObject({ friendlyName: "vm1" });
    expect(item.lastBackupTime).toEqual(date);
    expect(asSent(item)).toMatchObject({ lastBackupTime });
  });

  it("have tiers of recovery points in numbers", async () => {
    const recoveryPointTierDetails = [1, 2, 3].map((type) => ({ type, status: type === 3 ? 4 : 1 }));
    const { vault, warnings } = answering({
      properties: {
        objectType: "IaasVMRecoveryPoint",
        recoveryPointTierDetails,
        recoveryPointAdditionalInfo: "",
      },
    });
    const { properties } = await vault.getRecoveryPoint("rg", "vault", "Azure", "c", "i", "p");
    expect(properties).toMatchObject({
      recoveryPointTierDetails: [
        { type: "InstantRP", status: "Valid" },
        { type: "HardenedRP", status: "Valid" },
        { type: "ArchivedRP", status: "Rehydrated" },
      ],
    });
    expect(warnings).toEqual([]);
  });
});

describe("runs of a cluster", () => {
  it("number their records exactly, in numbers and in texts", async () => {
    for (const lsn of ["9223372036854775807", '"9223372036854775807"', "36"]) {
      const { cluster, warnings } = answering(`{
        "BackupState": "Success", "TimeStampUtc": "2018-11-21T20:00:01Z", "LsnOfLastBackupRecord": ${lsn},
        "EpochOfLastBackupRecord": {"DataLossNumber": "131738809905628409", "ConfigurationNumber": 8589934592}
      }`);
      const progress = await cluster.getPartitionBackupProgress("00000000-0000-0000-0000-00000000f001");
      expect(progress).toMatchObject({
        backupState: "Success",
        lsnOfLastBackupRecord: lsn.replaceAll('"', ""),
        epochOfLastBackupRecord: {
          dataLossVersion: "131738809905628409",
          configurationVersion: "8589934592",
        },
      });
      expect(warnings).toEqual([]);
    }
  });

  it("have ids that are no GUIDs", async () => {
    const { cluster, warnings } = answering({ RestoreState: "Accepted", BackupId: "none", RestoredLsn: -1 });
    const progress = await cluster.getPartitionRestoreProgress("00000000-0000-0000-0000-00000000f001");
    expect(progress).toMatchObject({ restoreState: "Accepted", restoredLsn: "-1" });
    expect(warnings).toEqual([]);
  });
});

describe("operations of a server", () => {
  it.each<[object, string[]]>([
    [{ percentComplete: "NaN" }, ["percentComplete"]],
    [{ properties: "x" }, ["properties"]],
    [{ error: "text" }, ["error"]],
    [{ error: ["text"] }, ["error"]],
    [{ error: 5 }, ["error"]],
    [{ error: "", properties: "" }, []],
    [{ startTime: "638375431825125257" }, ["startTime"]],
  ])("are read in spite of %j", async (odd, places) => {
    const { server, warnings } = answering({ name: "op", status: "Succeeded", ...odd });
    const result = await server.getOperationResult("westus", "op");
    expect(result).toEqual(expect.objectContaining({ name: "op", status: "Succeeded" }));
    expect(Object.keys(result).sort()).toEqual(["name", "status"]);
    expect(asSent(result)).toEqual(odd);
    expect(warnings.map(({ path }) => path)).toEqual(places.map((name) => `body.${name}`));
  });

  it("have no result while they run, whatever comes with the answer", async () => {
    for (const body of [undefined, {}, { operation: "x", startTime: "soon" }]) {
      const { server, vault } = answering(body, 202, { "retry-after": "60", location: "https://x.example/" });
      const answers = [
        await server.getOperationResult("westus", "op"),
        await vault.getVaultOperationResult("rg", "vault", "op"),
        await vault.getProtectedItemOperationResult("rg", "vault", "Azure", "c", "i", "op"),
      ];
      for (const answer of answers) {
        expect(isNotYet(answer)).toBe(true);
        expect(answer).toMatchObject({ retryAfterMs: 60_000 });
      }
    }
  });
});

it("a 404 with nothing in it is an error of the service", async () => {
  const error = await answering({}, 404)
    .vault.getJob("rg", "vault", "job")
    .catch((reason: unknown) => reason);
  expect(isRestError(error) && [error.statusCode, error.code]).toEqual([404, "HTTP_404"]);
});
