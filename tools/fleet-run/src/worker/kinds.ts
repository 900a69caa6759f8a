import { backupKind, type FindOptions, type FindResult, type Kind } from "@azbackup/fleet";
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { itemPath } from "../emulator/counts.js";
import type { Item, Place, RunJob } from "../job.js";
import { aheadClock } from "./ahead-clock.js";
import { mortalFetch } from "./die.js";

const subscription = "sub-0";
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Infinity }) };
const machineBackup = { properties: { objectType: "IaasVMBackupRequest" as const } };

/** How an item of the run is backed up: what a user writes. */
export function kindOf({ service, endpoint }: RunJob, at: (place: Place) => void): Kind<Item> {
  const credentialScopes = ["https://management.azure.com/.default"];
  const options = { endpoint, credentialScopes, allowInsecureConnection: true, fetch: mortalFetch(at) };
  return service === "recovery-services" ? machines(options, at) : servers(options, at);
}

interface ClientOptions {
  readonly endpoint: string;
  readonly credentialScopes: readonly string[];
  readonly allowInsecureConnection: boolean;
  readonly fetch: typeof globalThis.fetch;
}

/** The search of clients that have one. */
interface CanFind {
  findStartedTriggerBackup?(
    ...args: [...ReturnType<typeof itemPath>, typeof machineBackup, FindOptions]
  ): Promise<FindResult>;
}

/** Virtual machines: the vault's list of jobs tells whether a backup was started. */
function machines(options: ClientOptions, at: (place: Place) => void): Kind<Item> {
  const client = new RecoveryServicesBackupClient(credential, subscription, options);
  const later = new RecoveryServicesBackupClient(credential, subscription, { ...options, clock: aheadClock });
  return backupKind({
    start(item: Item, call) {
      at("before the trigger");
      return client.triggerBackup(...itemPath(item), machineBackup, call);
    },
    resume: (token) => client.resume(token),
    find: async (item, call) =>
      (await (later as CanFind).findStartedTriggerBackup?.(...itemPath(item), machineBackup, call)) ?? {
        cannotTell: "This client cannot ask the vault.",
        settled: true,
      },
  });
}

/** MySQL servers: there is no list of exports, so nothing tells. */
function servers(options: ClientOptions, at: (place: Place) => void): Kind<Item> {
  const client = new MySqlFlexibleBackupClient(credential, subscription, options);
  return backupKind({
    start({ name }: Item, call) {
      at("before the trigger");
      const sasUriList = ["https://account.blob.core.windows.net/c?sig=secret"];
      const targetDetails = { objectType: "FullBackupStoreDetails" as const, sasUriList };
      return client.backupAndExport(
        "rg",
        name,
        { backupSettings: { backupName: "nightly" }, targetDetails },
        call,
      );
    },
    resume: (token) => client.resume(token),
    find: async () => ({ cannotTell: "There is no list of exports.", settled: true }),
  });
}
