import type { JsonObject } from "../../documents/index.js";
import type { Phase, Run } from "../../runs/index.js";
import { americanMoment, isBefore, textAt } from "../shared/index.js";

/** Share of the work after which the recovery point has been looked up. */
const LOOKED_UP = 0.1;
const DAY_MS = 86_400_000;

/** What the job of a virtual machine tells of its work. */
export function machineBag(run: Run, operation: string, phase: Phase, version: string): JsonObject {
  const name = { "VM Name": nameOf(run) };
  const expiry = isBefore(version, "2019-01-01")
    ? {}
    : { "Recovery Point Expiry Time in UTC": expiryOf(run) };
  switch (operation) {
    case "Backup":
      return { ...name, ...expiry, ...(phase.kind === "succeeded" ? { "Backup Size": "11326 MB" } : {}) };
    case "Restore":
      return restoreBag(run, phase, version);
    case "DeleteBackupData":
      return { ...name, "Number of Recovery Points": String(run.notes["points"] ?? 0) };
    case "Undelete":
      return { ...name, "Undelete flag": "True" };
    case "DisableBackup":
      return name;
    case "RestoreWithRehydrate":
      return { ...name, ...rehydrationBag(run) };
    case "MoveRecoveryPoint":
      return { ...name, "Recovery Point Time": pointTimeOf(run) };
    default:
      return { ...name, "Policy Name": policyOf(run) };
  }
}

/** What the job of a file share tells of its work. */
export function fileShareBag(run: Run, operation: string): JsonObject {
  const share = nameOf(run);
  const account = run.start.values["containerName"]?.split(";").at(-1) ?? "";
  const transferred = { "Data Transferred (in MB)": "0" };
  switch (operation) {
    case "Backup":
      return { ...transferred, "File Share Name": share, "Whether job is adhoc or scheduled.": "True" };
    case "Restore": {
      const target = textAt(run.start.body, "properties", "targetDetails", "name") ?? share;
      return {
        "Source File Share Name": share,
        "Source Storage Account Name": account,
        "Target File Share Name": target,
        "Target Storage Account Name": account,
        "Job Type": "Recover to an alternate file share",
        RestoreDestination: `${account}/${target}`,
        ...transferred,
        "Number Of Restored Files": "0",
        "Number Of Skipped Files": "0",
        "Number Of Failed Files": "0",
      };
    }
    case "DeleteBackupData":
      return { "File Share Name": share, "Storage Account Name": account };
    default:
      return { "File Share Name": share, "Storage Account Name": account, "Policy Name": policyOf(run) };
  }
}

/** What the job of a database tells of its work. */
export function workloadBag(run: Run, operation: string): JsonObject {
  if (operation === "Backup") return { "Data Transferred (in MB)": "0" };
  if (operation === "MoveRecoveryPoint") return { "Recovery Point Time": pointTimeOf(run) };
  if (operation === "RestoreWithRehydrate") return rehydrationBag(run);
  return operation === "Restore"
    ? { "Job Type": "Recovery to the original database" }
    : { "Policy Name": policyOf(run) };
}

function restoreBag(run: Run, phase: Phase, version: string): JsonObject {
  const account = textAt(run.start.body, "properties", "storageAccountId")?.split("/").at(-1) ?? "account1";
  const isOld = isBefore(version, "2019-01-01");
  const point = run.notes["pointTime"];
  const { id } = run.start;
  const file = `config-${nameOf(run)}-${id}.json`;
  const container = `${nameOf(run)}-${id.replaceAll("-", "")}`;
  const blob = `https://${account}.blob.core.windows.net/${container}/${file}`;
  return {
    "Job Type": "Recover disks",
    // A text the service puts in where no machine is made.
    ...(isOld ? {} : { "Target VM Name": "vmName" }),
    "Target Storage Account Name": account,
    // It is looked up only once the work goes on.
    "Recovery point time ":
      typeof point === "number" && !(isOld && phase.kind === "running" && phase.fraction < LOOKED_UP)
        ? americanMoment(point)
        : null,
    ...(phase.kind === "succeeded"
      ? { "Config Blob Name": file, "Config Blob Container Name": container, "Config Blob Uri": blob }
      : {}),
    ...(isBefore(version, "2023-06-01")
      ? {}
      : { "Target resource group": run.start.values["resourceGroupName"] ?? "" }),
  };
}

function rehydrationBag({ start }: Run): JsonObject {
  const given = (name: string): string =>
    textAt(start.body, "properties", "recoveryPointRehydrationInfo", name) ?? "";
  return {
    "Rehydration Priority": given("rehydrationPriority"),
    "Rehydrated Recovery Point Retention": given("rehydrationRetentionDuration"),
  };
}

function pointTimeOf({ notes }: Run): string {
  const point = notes["pointTime"];
  return typeof point === "number" ? americanMoment(point) : "";
}

function nameOf({ notes, start }: Run): string {
  return String(notes["friendlyName"] ?? start.values["protectedItemName"]?.split(";").at(-1) ?? "");
}

function policyOf({ start }: Run): string {
  return textAt(start.body, "properties", "policyId")?.split("/").at(-1) ?? "";
}

function expiryOf({ start }: Run): string {
  return americanMoment(Math.floor(start.startedAt / DAY_MS) * DAY_MS + 30 * DAY_MS);
}
