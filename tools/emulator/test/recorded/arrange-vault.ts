import type { Exchange } from "./exchange.js";
import { finish, request, statusWord } from "./replay.js";
import type { Replay } from "./replay.js";

/** Jobs of operations the specs do not have, or that the emulator does not tell apart. */
const OTHERS = /Restore \(Invalid\)|AzureSql|ProvisionILR/;

/**
 * Makes a vault what it was: the item of the path protected, and backed up where a recovery point is
 * asked for or a job of a backup is read; the work begun that an exchange goes on with.
 */
export async function arrangeVault(
  replay: Replay,
  exchange: Exchange,
  rest: readonly Exchange[],
): Promise<boolean> {
  const { operation, request: asked, response } = exchange;
  const text = JSON.stringify(response.body ?? "");
  if (OTHERS.test(text) || response.status === 404) return false;
  const version = asked.query["api-version"] ?? "2024-04-01";
  const vault = asked.path.slice(0, asked.path.search(/(?<=\/vaults\/[^/]+)(\/|$)/i));
  const item = /\/protectedItems\/[^/]+/i.test(asked.path)
    ? asked.path.replace(/(?<=\/protectedItems\/[^/]+)\/.*$/i, "")
    : (replay.names.get("item") ?? itemIn(vault, rest));
  replay.names.set("item", item);
  const context: Context = { replay, item, version };
  const isFresh = replay.emulator.started() === 0;
  switch (operation) {
    case "createOrUpdateProtectedItem":
      return prepareChange(context, exchange, isFresh);
    case "deleteProtectedItem":
    case "triggerBackup":
      if (isFresh) await protect(context);
      return true;
    case "ResourceGuardProxy_Put":
    case "ResourceGuardProxy_Get":
    case "ResourceGuardProxies_Get":
    case "ResourceGuardProxy_UnlockDelete":
    case "ResourceGuardProxy_Delete":
    case "BackupResourceVaultConfigs_Get":
    case "BackupResourceVaultConfigs_Update":
      return true;
    case "DeletedProtectionContainers_List":
      if (isFresh) await drop(context);
      return true;
    case "MoveRecoveryPoint":
    case "triggerRestore":
      if (isFresh) await backUp(context);
      await learnPoint(context, asked.path);
      return true;
    case "getRecoveryPoint":
    case "listRecoveryPoints":
      Object.assign(asked, { query: { "api-version": version } });
      if (hasNoPoint(replay)) await backUp(context);
      await learnPoint(context, asked.path);
      return true;
    case "getProtectedItem":
    case "listProtectedItems":
      if (isFresh) await protect(context);
      if (!/IRPending|ProtectionStopped/.test(text) && hasNoPoint(replay)) await backUp(context);
      return true;
    case "getJob":
    case "listJobs":
    case "cancelJob":
    case "getVaultOperationStatus":
      if (isFresh || isUnknown(replay, asked.path)) await begin(context, exchange, rest);
      return replay.emulator.started() > 0;
    default:
      return replay.names.size > 1;
  }
}

interface Context {
  readonly replay: Replay;
  readonly item: string;
  readonly version: string;
}

async function prepareChange(
  context: Context,
  { request: asked }: Exchange,
  isFresh: boolean,
): Promise<boolean> {
  const isUndelete = JSON.stringify(asked.body).includes('"isRehydrate":true');
  if (isUndelete && isFresh) await drop(context);
  return true;
}

/** Protects the item, and deletes it. */
async function drop(context: Context): Promise<void> {
  await protect(context);
  await context.replay.send(request("DELETE", context.item, { "api-version": context.version }));
  await finish(context.replay);
}

/** Begins the work whose status or job is read. */
async function begin(context: Context, exchange: Exchange, rest: readonly Exchange[]): Promise<void> {
  const { replay, item, version } = context;
  const job = [exchange, ...rest]
    .map(({ response }) => jobIn(response.body))
    .find((one) => one !== undefined);
  const query = { "api-version": version };
  const isNew = replay.emulator.started() === 0;
  if (!isNew && job === undefined) return rename(replay, exchange);
  const failed = rest.find(({ response }) => statusWord(response.body) === "Failed");
  if (!isNew) await finish(replay);
  else if (job?.startsWith("Restore")) await backUp(context);
  else if (job === "Backup") await protect(context);
  else if (job === "DeleteBackupData" || job === "Undelete") await protect(context);
  if (failed !== undefined) {
    const text = JSON.stringify(failed.response.body);
    const code = /"errorCode":(\d+)/.exec(text)?.[1] ?? /"code":"(\w+)"/.exec(text)?.[1] ?? "Failed";
    const at = failed.request.path.includes("/backupJobs/") ? "job" : "operation";
    replay.emulator.inject({ kind: "fail", code, message: "it failed", at });
  }
  if (job?.startsWith("Restore")) {
    await learnPoint(context, `${item}/recoveryPoints/point`);
    const body = job === "Restore" ? restoreOf(item) : rehydrated;
    await replay.send(request("POST", `${item}/recoveryPoints/point/restore`, query, body));
  } else if (job === "Backup") await replay.send(request("POST", `${item}/backup`, query, backupOf(item)));
  else if (job === "DeleteBackupData") await replay.send(request("DELETE", item, query));
  else if (job === "Undelete") {
    await replay.send(request("DELETE", item, query));
    await finish(replay);
    await replay.send(
      request("PUT", item, query, {
        properties: {
          ...propertiesOf(item),
          policyId: "",
          isRehydrate: true,
          protectionState: "ProtectionStopped",
        },
      }),
    );
  } else await replay.send(request("PUT", item, query, { properties: propertiesOf(item) }));
  rename(replay, exchange);
}

/** Nothing was backed up yet but what the documents show. */
function hasNoPoint({ emulator }: Replay): boolean {
  return emulator.started("recovery-services", "triggerBackup") === 0;
}

/** The path names work of which nothing was seen yet. */
function isUnknown({ names }: Replay, path: string): boolean {
  const id = /\/(?:backupJobs|backupOperations)\/([^/]+)/.exec(path)?.[1];
  return id !== undefined && !names.has(id);
}

/** The recorded ids in the path mean the work that was begun. */
function rename(replay: Replay, { request: asked }: Exchange): void {
  const id = /\/(?:backupJobs|backupOperations)\/([^/]+)/.exec(asked.path)?.[1];
  const run = replay.emulator.state()["recovery-services"]?.runs.at(-1);
  if (id === undefined || run === undefined) return;
  replay.names.set(id, asked.path.includes("/backupJobs/") ? (run.jobId ?? run.id) : run.id);
}

function jobIn(body: unknown): string | undefined {
  return /"operation":"(\w+)"/.exec(JSON.stringify(body ?? ""))?.[1];
}

async function protect({ replay, item, version }: Context): Promise<void> {
  await replay.send(request("PUT", item, { "api-version": version }, { properties: propertiesOf(item) }));
  await finish(replay);
}

async function backUp(context: Context): Promise<void> {
  const { replay, item, version } = context;
  await protect(context);
  await replay.send(request("POST", `${item}/backup`, { "api-version": version }, backupOf(item)));
  await finish(replay);
}

/** The recovery point of the path is the one there is. */
async function learnPoint({ replay, item, version }: Context, path: string): Promise<void> {
  const name = /\/recoveryPoints\/([^/]+)/i.exec(path)?.[1];
  if (name === undefined || replay.names.has(name)) return;
  const { body } = await replay.send(request("GET", `${item}/recoveryPoints`, { "api-version": version }));
  const own = /"name":"([^"]+)"/.exec(JSON.stringify(body))?.[1];
  if (own !== undefined) replay.names.set(name, own);
}

/** The item a flow is about, where the path does not say: one of the kind that is told of. */
function itemIn(vault: string, rest: readonly Exchange[]): string {
  const text = JSON.stringify(
    rest.slice(0, 6).map(({ request: { query }, response }) => [query, response.body]),
  );
  const shown = /"id":"[^"]*(\/backupFabrics\/[^"]*\/protectedItems\/[^"/]+)"/i.exec(text)?.[1];
  if (shown !== undefined) return `${vault}${shown}`;
  const fabric = `${vault}/backupFabrics/Azure/protectionContainers`;
  if (/AzureStorage|AzureFileShare/.test(text))
    return `${fabric}/StorageContainer;storage;rg1;account1/protectedItems/AzureFileShare;${"1".repeat(64)}`;
  if (/SAPAse/.test(text))
    return `${fabric}/VMAppContainer;compute;rg1;vm1/protectedItems/SAPAseDatabase;ab4;db1`;
  if (/SAPHana/.test(text))
    return `${fabric}/VMAppContainer;compute;rg1;vm1/protectedItems/SAPHanaDatabase;hxe;systemdb`;
  if (/AzureWorkload/i.test(text))
    return `${fabric}/VMAppContainer;compute;rg1;vm1/protectedItems/SQLDataBase;mssqlserver;msdb`;
  return `${fabric}/IaasVMContainer;iaasvmcontainerv2;rg1;vm1/protectedItems/VM;iaasvmcontainerv2;rg1;vm1`;
}

const SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg1/providers";

function propertiesOf(item: string, policy = "DefaultPolicy"): Record<string, unknown> {
  const policyId = `${SUBSCRIPTION}/Microsoft.RecoveryServices/vaults/vault1/backupPolicies/${policy}`;
  const machine = `${SUBSCRIPTION}/Microsoft.Compute/virtualMachines/vm1`;
  const account = `${SUBSCRIPTION}/Microsoft.Storage/storageAccounts/account1`;
  const kinds: readonly (readonly [RegExp, string, string])[] = [
    [/azurefileshare/i, "AzureFileShareProtectedItem", account],
    [/sqldatabase/i, "AzureVmWorkloadSQLDatabase", machine],
    [/saphana/i, "AzureVmWorkloadSAPHanaDatabase", machine],
    [/sapase/i, "AzureVmWorkloadSAPAseDatabase", machine],
  ];
  const [, protectedItemType, sourceResourceId] = kinds.find(([form]) => form.test(item)) ?? [
    undefined,
    "Microsoft.Compute/virtualMachines",
    machine,
  ];
  return { protectedItemType, sourceResourceId, policyId };
}

/** A restore from the archive. */
const rehydrated = {
  properties: {
    objectType: "AzureWorkloadSQLRestoreWithRehydrateRequest",
    recoveryType: "OriginalLocation",
    recoveryPointRehydrationInfo: { rehydrationRetentionDuration: "P15D", rehydrationPriority: "High" },
  },
};

function backupOf(item: string): unknown {
  if (/azurefileshare/i.test(item)) return { properties: { objectType: "AzureFileShareBackupRequest" } };
  return /sqldatabase|saphana|sapase/i.test(item)
    ? { properties: { objectType: "AzureWorkloadBackupRequest", backupType: "Full" } }
    : { properties: { objectType: "IaasVMBackupRequest" } };
}

function restoreOf(item: string): unknown {
  const storageAccountId = `${SUBSCRIPTION}/Microsoft.Storage/storageAccounts/account1`;
  if (/azurefileshare/i.test(item)) {
    return {
      properties: {
        objectType: "AzureFileShareRestoreRequest",
        recoveryType: "OriginalLocation",
        sourceResourceId: storageAccountId,
        copyOptions: "Overwrite",
        restoreRequestType: "FullShareRestore",
      },
    };
  }
  return /sqldatabase|saphana|sapase/i.test(item)
    ? { properties: { objectType: "AzureWorkloadRestoreRequest", recoveryType: "OriginalLocation" } }
    : { properties: { objectType: "IaasVMRestoreRequest", recoveryType: "RestoreDisks", storageAccountId } };
}
