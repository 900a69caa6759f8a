import { hasAutoRest } from "../peers/autorest.js";
import type { Installable } from "./install-client.js";

const core = "@azbackup/core";

function own(service: string, folder: string, client: string): Installable {
  const name = `@azbackup/${folder}`;
  return { contender: "azbackup", service, package: name, entry: name, client, own: [core, name] };
}

function autorest(service: string, folder: string, client: string): Installable {
  const name = "@azbackup/autorest";
  return {
    contender: "AutoRest",
    service,
    package: name,
    entry: `${name}/${folder}`,
    client,
    own: [core, name],
  };
}

function azure(service: string, name: string, client: string): Installable {
  return { contender: "Azure's package", service, package: name, entry: name, client, own: [] };
}

const all = [
  own("MySQL", "mysql-flexible", "MySqlFlexibleBackupClient"),
  autorest("MySQL", "mysql-flexible", "MySqlFlexibleBackupClient"),
  azure("MySQL", "@azure/arm-mysql-flexible", "MySQLManagementFlexibleServerClient"),
  own("Recovery Services", "recovery-services", "RecoveryServicesBackupClient"),
  autorest("Recovery Services", "recovery-services", "RecoveryServicesBackupClient"),
  azure("Recovery Services", "@azure/arm-recoveryservicesbackup", "RecoveryServicesBackupClient"),
  own("BizTalk, in XML", "biztalk", "BizTalkServicesClient"),
  autorest("BizTalk, in XML", "biztalk", "BizTalkServicesClient"),
];

/** Every client that is installed and imported. */
export async function installables(root: string): Promise<readonly Installable[]> {
  const without = (await hasAutoRest(root)) ? "" : "AutoRest";
  return all.filter(({ contender }) => contender !== without);
}
