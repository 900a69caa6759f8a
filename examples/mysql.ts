// Export a MySQL flexible server into a blob container of one's own, with the percentage the service gives.
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { connect } from "./support/connect.ts";

await using service = await connect("mysql-flexible");
const [subscription = "", group = "", server = ""] = [
  process.env["AZURE_SUBSCRIPTION_ID"] ?? "00000000-0000-0000-0000-000000000000",
  process.env["RESOURCE_GROUP"] ?? "TestGroup",
  process.env["MYSQL_SERVER"] ?? "mysqltestserver",
];
const client = new MySqlFlexibleBackupClient(service.credential, subscription, service.options);

const backupName = `nightly-${new Date().toISOString().slice(0, 10)}`;
const sas = process.env["STORAGE_SAS_URI"] ?? "https://account.blob.core.windows.net/exports?sig=signature";
const poller = client.backupAndExport(group, server, {
  backupSettings: { backupName },
  targetDetails: { objectType: "FullBackupStoreDetails", sasUriList: [sas] },
});
for await (const { status, percentComplete } of poller) console.log(status, percentComplete ?? "");
console.log(`${backupName} has ${(await poller).status?.toLowerCase()}`);
