import { createBizTalkServicesContext, getOperationStatus } from "@azbackup/biztalk";
import { createMySqlFlexibleBackupContext, getBackup, listBackups } from "@azbackup/mysql-flexible";
import { createRecoveryServicesBackupContext, triggerBackup } from "@azbackup/recovery-services";
import { backup, group, requestId, server, subscription, trigger } from "../cases.js";
import { type Jobs, type Place, job } from "../job.js";
import { credential } from "../../../contender/index.js";

/** Our clients, with their default settings but for plain HTTP. */
export async function azbackup({ endpoint }: Place): Promise<Jobs> {
  const options = { endpoint, allowInsecureConnection: true, credentialScopes: ["scope"] };
  const mysql = createMySqlFlexibleBackupContext(credential, subscription, options);
  const vaults = createRecoveryServicesBackupContext(credential, subscription, options);
  const biztalk = createBizTalkServicesContext(credential, subscription, options);
  return {
    GET: job(
      "GET",
      () => getBackup(mysql, group, server, backup),
      ({ name, properties }) => [name, properties?.backupType, properties?.completedTime?.getTime()],
    ),
    POST: job(
      "POST",
      async () => {
        await triggerBackup(vaults, group, "vault", "Azure", "container", "item", trigger).submitted();
        return "accepted";
      },
      (said) => [said],
    ),
    "page of 100": job(
      "page of 100",
      async () => (await listBackups(mysql, group, server).byPage().next()).value,
      (page) => {
        const last = page?.at(-1);
        return [page?.length, last?.name, last?.properties?.completedTime?.getTime()];
      },
    ),
    XML: job(
      "XML",
      () => getOperationStatus(biztalk, requestId),
      ({ id, status, httpStatusCode }) => [id, status, httpStatusCode],
    ),
  };
}
