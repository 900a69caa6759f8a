import { BizTalkServicesClient, type Operation } from "@azbackup/biztalk";
import type { Journey, Trip } from "./journey.js";

const documented = (...path: string[]) => ({ operation: "backupService", path });

/** Backup of a BizTalk service, which has to be suspended for it. */
export const biztalk: Journey<
  "subscription" | "cloud-service" | "biztalk-service" | "backup-name" | "connection-string"
> = {
  service: "biztalk",
  title: "BizTalk",
  about: "suspends a BizTalk service, backs it up, and resumes it",
  backup: "backupService",
  credential: "token or certificate",
  parameters: {
    subscription: { help: "id of the subscription", documented: documented("subscriptionId") },
    "cloud-service": {
      help: "cloud service that holds the BizTalk service",
      documented: documented("cloudServiceName"),
    },
    "biztalk-service": { help: "name of the BizTalk service", documented: documented("resourceName") },
    "backup-name": {
      help: "name of the backup, and of the container it makes",
      documented: documented("settings", "BackupName"),
    },
    "connection-string": {
      help: "connection string of the storage account to write to",
      env: "AZBACKUP_CONNECTION_STRING",
      documented: documented("settings", "BackupStoreConnectionString"),
    },
  },
  plan: ({ endpoint, value }) => [
    `suspend the BizTalk service ${value("biztalk-service")} through ${endpoint}: it processes nothing meanwhile`,
    `write its configuration and artifacts to the blob container ${value("backup-name")}, where storing it costs money`,
    "resume the service, also when the backup has failed",
  ],
  async connect({ endpoint, options, value, token, certificate }): Promise<Trip<Operation>> {
    const credential = certificate ?? (await token());
    const client = new BizTalkServicesClient(credential, value("subscription"), { ...options, endpoint });
    const service = [value("cloud-service"), value("biztalk-service")] as const;
    const backupName = value("backup-name");
    return {
      steps: [
        {
          operation: "suspendService",
          doing: "suspending the service",
          start: (call) => client.suspendService(...service, call),
        },
        {
          operation: "backupService",
          doing: "backup",
          start: (call) => {
            const settings = { backupStoreConnectionString: value("connection-string"), backupName };
            return client.backupService(...service, settings, call);
          },
          outcome: () => `the backup is in the container ${backupName}`,
        },
        {
          operation: "resumeService",
          doing: "resuming the service",
          undoes: "suspendService",
          start: (call) => client.resumeService(...service, call),
        },
      ],
      resume: (saved, call) => client.resume(saved, call),
    };
  },
};
