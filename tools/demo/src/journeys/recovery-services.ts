import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import type { Journey, Trip } from "./journey.js";

/** What any long-running operation of the client can bring. */
type Result = Awaited<ReturnType<ReturnType<RecoveryServicesBackupClient["resume"]>["pollUntilDone"]>>;

/** The status that a job has at the end. */
function statusOf(job: Result): string | undefined {
  return job && "properties" in job && job.properties instanceof Object && "status" in job.properties
    ? String(job.properties.status)
    : undefined;
}

const documented = (name: string) => ({ operation: "triggerBackup", title: "Trigger Backup", path: [name] });

/** Backup of a virtual machine that a Recovery Services vault protects. */
export const recoveryServices: Journey<
  "subscription" | "resource-group" | "vault" | "fabric" | "protection-container" | "protected-item"
> = {
  service: "recovery-services",
  title: "Recovery Services",
  about: "backs up a protected virtual machine, and follows the job to its end",
  backup: "triggerBackup",
  credential: "token",
  parameters: {
    subscription: { help: "id of the subscription", documented: documented("subscriptionId") },
    "resource-group": { help: "resource group of the vault", documented: documented("resourceGroupName") },
    vault: { help: "name of the vault", documented: documented("vaultName") },
    fabric: { help: "name of the fabric; Azure for what is in Azure", documented: documented("fabricName") },
    "protection-container": {
      help: "container of the virtual machine, like IaasVMContainer;...",
      documented: documented("containerName"),
    },
    "protected-item": {
      help: "the virtual machine, like VM;iaasvmcontainerv2;...",
      documented: documented("protectedItemName"),
    },
  },
  plan: ({ endpoint, value }) => [
    `start a backup of ${value("protected-item")} through ${endpoint}`,
    `add a recovery point to the vault ${value("vault")}, where keeping it costs money`,
    "change nothing in the virtual machine, of which a snapshot is taken",
  ],
  async connect({ endpoint, options, value, token }): Promise<Trip<Result>> {
    const client = new RecoveryServicesBackupClient(await token(), value("subscription"), {
      ...options,
      endpoint,
    });
    const item = [
      value("resource-group"),
      value("vault"),
      value("fabric"),
      value("protection-container"),
      value("protected-item"),
    ] as const;
    const vault = value("vault");
    return {
      steps: [
        {
          operation: "triggerBackup",
          doing: "backup of the virtual machine",
          start: (call) =>
            client.triggerBackup(...item, { properties: { objectType: "IaasVMBackupRequest" } }, call),
          outcome: (job) =>
            statusOf(job) === "CompletedWithWarnings"
              ? `the backup job in the vault ${vault} has completed with warnings: look at them there`
              : `the backup job in the vault ${vault} has completed`,
        },
      ],
      resume: (saved, call) => client.resume(saved, call),
    };
  },
};
