// Back up one partition of a Service Fabric application, and restore it from that backup.
import { ServiceFabricBackupClient } from "@azbackup/service-fabric";
import { connect } from "./support/connect.ts";

await using service = await connect("service-fabric");
// A secured cluster takes a certificate in place of undefined: { cert, key }, as PEM, or { pfx, passphrase }.
const client = new ServiceFabricBackupClient(service.endpoint, undefined, service.options);

const partition = process.env["PARTITION_ID"] ?? "1daae3f5-7fd6-42e9-b1ba-8c05f873994d";
await client.backupPartition(partition);

let latest;
for await (const backup of client.listPartitionBackups(partition)) latest = backup;
if (latest?.backupId === undefined || latest.backupLocation === undefined) throw new Error("there is no backup");
console.log(`the newest backup is at ${latest.backupLocation}`);

await client.restorePartition(partition, {
  restorePartitionDescription: { backupId: latest.backupId, backupLocation: latest.backupLocation },
});
console.log("restored");
