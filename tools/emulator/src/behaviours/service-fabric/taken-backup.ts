import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import type { Run } from "../../runs/index.js";
import { textAt } from "../shared/index.js";
import type { StoredBackup } from "./backup-store.js";

/** Where the epochs of the documents are. */
const EPOCH = { DataLossVersion: "131462452931584510", ConfigurationVersion: "8589934592" };

/** The backup a run takes, as it is once the run has ended; what it is of is in the run's notes. */
export function takenBackup({ start, notes, endOf }: BackupRun): StoredBackup {
  const service = textAt(notes, "service") ?? "";
  const partition = start.values["partitionId"] ?? "";
  const time = new Date(endOf);
  const file = `${time.toISOString().slice(0, 19).replace("T", " ").replaceAll(":", ".")}.zip`;
  const path = [...service.replace("fabric:/", "").split("/"), partition, file].join("\\");
  return {
    place: textAt(notes, "place") ?? "",
    info: {
      BackupId: start.id,
      BackupChainId: start.id,
      ApplicationName: service.split("/").slice(0, -1).join("/"),
      ServiceManifestVersion: "1.0.0",
      ServiceName: service,
      PartitionInformation: isObject(notes["partition"]) ? notes["partition"] : { Id: partition },
      BackupLocation: path,
      BackupType: "Full",
      EpochOfLastBackupRecord: EPOCH,
      LsnOfLastBackupRecord: textAt(notes, "lsn") ?? "0",
      CreationTimeUtc: `${time.toISOString().slice(0, 19)}Z`,
      FailureError: null,
    },
  };
}

/** What is needed of a run. */
interface BackupRun {
  readonly start: Run["start"];
  readonly notes: JsonObject;
  /** When it ends. */
  readonly endOf: number;
}
