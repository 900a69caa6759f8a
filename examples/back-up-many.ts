// Back up everything a vault protects, four at a time; one that fails does not stop the others.
import { isAzbackupError } from "@azbackup/core/errors";
import { type ProtectedItemResource, RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { connect } from "./support/connect.ts";

await using service = await connect("recovery-services");
const [subscription = "", group = "", vault = ""] = [
  process.env["AZURE_SUBSCRIPTION_ID"] ?? "00000000-0000-0000-0000-000000000000",
  process.env["RESOURCE_GROUP"] ?? "SwaggerTestRg",
  process.env["VAULT"] ?? "NetSDKTestRsVault",
];
const client = new RecoveryServicesBackupClient(service.credential, subscription, service.options);

async function backUp({ id = "", name = "" }: ProtectedItemResource): Promise<string> {
  const [container = "", item = ""] = [/protectionContainers\/([^/]+)/i, /protectedItems\/([^/]+)/i].map(
    (part) => part.exec(id)?.[1] ?? "",
  );
  try {
    const job = await client.triggerBackup(group, vault, "Azure", container, item, {
      properties: { objectType: "IaasVMBackupRequest" },
    });
    return `${name}: ${job.properties?.status}`;
  } catch (error) {
    if (!isAzbackupError(error)) throw error;
    return `${name}: ${error.message} Started: ${error.mayHaveStarted ?? "yes"}`;
  }
}

const items = client.listProtectedItems(group, vault);
// Each of the four takes the next item when it is done with one; the list is read page by page meanwhile.
const workers = Array.from({ length: 4 }, async () => {
  for (let next = await items.next(); !next.done; next = await items.next()) {
    console.log(await backUp(next.value));
  }
});
await Promise.all(workers);
