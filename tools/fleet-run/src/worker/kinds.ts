import { type Policies, withPolicies } from "@azbackup/core/http";
import { backupKind, type FindResult, type Kind } from "@azbackup/fleet";
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { itemPath } from "../emulator/counts.js";
import type { Item, Place, RunJob } from "../job.js";
import { aheadClock } from "./ahead-clock.js";
import { mortalPolicy } from "./die.js";

const subscription = "sub-0";
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Infinity }) };
const machineBackup = { properties: { objectType: "IaasVMBackupRequest" as const } };

/** Told what a search for a start of which nobody knew came to. */
export type OnSearch = (item: Item, answer: FindResult) => void;

/** How an item of the run is backed up: what a user writes. */
export function kindOf(job: RunJob, at: (place: Place) => void, onSearch?: OnSearch): Kind<Item> {
  const kind = ofService(job, at);
  return {
    ...kind,
    async find(item, options) {
      const answer = (await kind.find?.(item, options)) ?? { cannotTell: "There is no search." };
      onSearch?.(item, answer);
      return answer;
    },
  };
}

function ofService({ service, endpoint }: RunJob, at: (place: Place) => void): Kind<Item> {
  const credentialScopes = ["https://management.azure.com/.default"];
  const policies = withPolicies(mortalPolicy(at));
  const options = { endpoint, credentialScopes, allowInsecureConnection: true, policies };
  return service === "recovery-services" ? machines(options, at) : servers(options, at);
}

interface ClientOptions {
  readonly endpoint: string;
  readonly credentialScopes: readonly string[];
  readonly allowInsecureConnection: boolean;
  readonly policies: Policies;
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
    find: (item, call) => later.findStartedTriggerBackup(...itemPath(item), machineBackup, call),
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
