import { getAt } from "../../documents/index.js";
import type { ListItem, OperationBehaviour, BehaviourAnswer, BehaviourCall } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { backupsOf, partitionOf, timeOf } from "./backup-store.js";
import type { StoredBackup } from "./backup-store.js";
import { entityOf } from "./entity.js";
import type { Entity, EntityKind } from "./entity.js";
import { listAnswer } from "./list-answer.js";
import { refuseUnknownPartition } from "./partitions.js";
import { notEnabled } from "./protection.js";
import { effectiveProtection } from "./protection-store.js";
import { withEpoch } from "./progress.js";
import { placeOf } from "./storage.js";

/** Backups by what they were taken of, and by where they are. */
export const backupListOperations: Readonly<Record<string, OperationBehaviour>> = {
  listApplicationBackups: { answer: (call) => listBackups(call, "Application") },
  listServiceBackups: { answer: (call) => listBackups(call, "Service") },
  listPartitionBackups: { answer: (call) => refuseUnknownPartition(call) ?? listBackups(call, "Partition") },
  listBackupsFromLocation: {
    answer(call) {
      const place = placeOf(getAt(call.body, ["Storage"]));
      const found = backupsOf(call.state, entityIn(getAt(call.body, ["BackupEntity"])));
      const filters = {
        latest: getAt(call.body, ["Latest"]) === true,
        start: textAt(call.body, "StartDateTimeFilter"),
        end: textAt(call.body, "EndDateTimeFilter"),
      };
      const inPlace = found.filter((backup) => backup.place === place);
      return listAnswer(call, itemsOf(call, filtered(inPlace, filters)));
    },
  },
};

interface Filters {
  readonly latest: boolean;
  readonly start: string | undefined;
  readonly end: string | undefined;
}

/** Backups that were made without the periodic backup being enabled are listed as well. */
function listBackups(call: BehaviourCall, kind: EntityKind): BehaviourAnswer {
  const entity = entityOf(kind, call);
  const found = backupsOf(call.state, entity);
  if (found.length === 0 && effectiveProtection(call.state, entity) === undefined) return notEnabled(call);
  const { Latest, StartDateTimeFilter: start, EndDateTimeFilter: end } = call.values;
  return listAnswer(call, itemsOf(call, filtered(found, { latest: Latest === "true", start, end })));
}

/** The latest of each partition is looked for among those the times leave. */
function filtered(
  backups: readonly StoredBackup[],
  { latest, start, end }: Filters,
): readonly StoredBackup[] {
  const inTime = backups.filter(({ info }) => {
    const time = Date.parse(timeOf(info));
    return (
      (start === undefined || time >= Date.parse(start)) && (end === undefined || time <= Date.parse(end))
    );
  });
  if (!latest) return inTime;
  return [...new Map(inTime.map((backup) => [partitionOf(backup.info), backup])).values()];
}

function itemsOf(call: BehaviourCall, backups: readonly StoredBackup[]): readonly ListItem[] {
  return backups.map(({ info }) => {
    const key = [textAt(info, "ServiceName"), partitionOf(info), textAt(info, "BackupId")].join("#");
    return { key, value: withEpoch(info, call) };
  });
}

function entityIn(description: unknown): Entity {
  const id = textAt(description, "PartitionId");
  if (id !== undefined) return { kind: "Partition", name: id.toLowerCase() };
  const service = textAt(description, "ServiceName");
  return service === undefined
    ? { kind: "Application", name: textAt(description, "ApplicationName") ?? "" }
    : { kind: "Service", name: service };
}
