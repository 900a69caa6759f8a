import type { Exchange } from "./exchange.js";
import { finish, request } from "./replay.js";
import type { Replay } from "./replay.js";

const STORAGE = { StorageKind: "FileShare", Path: "\\\\server\\share" };
const VERSION = { "api-version": "6.4" };

/** A backup needs a place, a restore a backup; who reads progress has started something. */
export async function arrangeFabric(replay: Replay, exchange: Exchange): Promise<boolean> {
  const { operation, request: asked, response } = exchange;
  const [, kind = "", id = ""] = asked.path.split("/");
  const path = (name: string): string => `/${kind}/${id}/$/${name}`;
  if (operation === "backupPartition") {
    Object.assign(asked, { body: { BackupStorage: STORAGE } });
  } else if (operation === "restorePartition") {
    const source = await makeBackup(replay, path);
    Object.assign(asked, { body: { ...source, BackupStorage: STORAGE } });
  } else if (operation === "getPartitionRestoreProgress" && replay.emulator.started() === 0) {
    const source = await makeBackup(replay, path);
    await replay.send(request("POST", path("Restore"), VERSION, { ...source, BackupStorage: STORAGE }));
  } else if (operation === "listBackupsFromLocation") {
    const partition = "/Partitions/00000000-0000-0000-0000-00000000f001/$/Backup";
    await replay.send(request("POST", partition, VERSION, { BackupStorage: STORAGE }));
    await finish(replay);
    const backup = { EntityKind: "Partition", PartitionId: "00000000-0000-0000-0000-00000000f001" };
    Object.assign(asked, { body: { Storage: STORAGE, BackupEntity: backup } });
  } else if (operation === "listServiceBackupConfigurations") return response.status !== 404;
  return true;
}

async function makeBackup(replay: Replay, path: (name: string) => string): Promise<object> {
  const { emulator } = replay;
  await replay.send(request("POST", path("Backup"), VERSION, { BackupStorage: STORAGE }));
  await finish(replay);
  const { body } = await replay.send(request("GET", path("GetBackupProgress"), VERSION));
  const text = JSON.stringify(body);
  void emulator;
  return {
    BackupId: /"BackupId":"([^"]+)"/.exec(text)?.[1],
    BackupLocation: JSON.parse(`"${/"BackupLocation":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? ""}"`),
  };
}
