import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { believedOrigin, toServer } from "../../../peers/to-server.js";
import { backup, group, requestId, server, subscription, trigger } from "../cases.js";
import { type Jobs, type Place, job } from "../job.js";
import { credential } from "../../../contender/index.js";

interface Backup {
  readonly name: string;
  readonly backupType: string;
  readonly completedTime: Date;
  readonly properties?: Backup;
}

interface Client {
  readonly pipeline: { addPolicy(policy: object, options: object): void };
  readonly backups: {
    get(...path: string[]): Promise<Backup>;
    listByServer(...path: string[]): { byPage(): AsyncIterator<readonly Backup[]> };
    trigger(...args: unknown[]): Promise<unknown>;
  };
  getOperationStatus(id: string): Promise<{ id: string; status: string; httpStatusCode: number }>;
}

type NewClient = new (credential: object, subscription: string, options: object) => Client;

function facts(value: Backup | undefined): readonly unknown[] {
  const { backupType, completedTime } = value?.properties ?? value ?? {};
  return [backupType, completedTime?.getTime()];
}

/** AutoRest's clients of the same services, as they are in `packages/autorest`. */
export async function autorest({ endpoint, root }: Place): Promise<Jobs> {
  const load = async (service: string, name: string): Promise<Client> => {
    const file = join(root, "packages/autorest/dist/generated", `${service}.js`);
    const AutoRestClient: NewClient = (await import(pathToFileURL(file).href))[name];
    const client = new AutoRestClient(credential, subscription, {
      $host: believedOrigin,
      endpoint: believedOrigin,
    });
    client.pipeline.addPolicy(toServer(endpoint), { afterPhase: "Sign" });
    return client;
  };
  const mysql = await load("mysql-flexible", "MySqlFlexibleBackupClient");
  const vaults = await load("recovery-services", "RecoveryServicesBackupClient");
  const biztalk = await load("biztalk", "BizTalkServicesClient");
  return {
    GET: job(
      "GET",
      () => mysql.backups.get(group, server, backup),
      (value) => [value.name, ...facts(value)],
    ),
    POST: job(
      "POST",
      async () => {
        await vaults.backups.trigger(group, "vault", "Azure", "container", "item", trigger);
        return "accepted";
      },
      (said) => [said],
    ),
    "page of 100": job(
      "page of 100",
      async () => (await mysql.backups.listByServer(group, server).byPage().next()).value,
      (page: readonly Backup[]) => {
        const last = page.at(-1);
        const [, completed] = facts(last);
        return [page.length, last?.name, completed];
      },
    ),
    XML: job(
      "XML",
      () => biztalk.getOperationStatus(requestId),
      ({ id, status, httpStatusCode }) => [id, status, httpStatusCode],
    ),
  };
}
