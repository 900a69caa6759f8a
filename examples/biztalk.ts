// Back up a BizTalk service, which has to be suspended meanwhile: it is resumed whatever comes of the backup.
import { BizTalkServicesClient } from "@azbackup/biztalk";
import { connect } from "./support/connect.ts";

await using service = await connect("biztalk");
const [subscription = "", cloudService = "", name = ""] = [
  process.env["AZURE_SUBSCRIPTION_ID"] ?? "00000000-0000-0000-0000-000000000000",
  process.env["CLOUD_SERVICE"] ?? "mycloudservice1",
  process.env["BIZTALK_SERVICE"] ?? "mybiztalkservice",
];
const client = new BizTalkServicesClient(service.credential, subscription, service.options);

await client.suspendService(cloudService, name);
try {
  await client.backupService(cloudService, name, {
    backupStoreConnectionString:
      process.env["STORAGE_CONNECTION_STRING"] ?? "AccountName=account;AccountKey=key;DefaultEndpointsProtocol=https",
    backupName: "before-the-move",
  });
  console.log("backed up");
} finally {
  await client.resumeService(cloudService, name);
  console.log("resumed");
}
