import { getAt, isObject } from "../../documents/index.js";
import type { DocumentedExchanges, ServiceState } from "../behaviour.js";
import { objectsAt, textAt } from "../shared/index.js";
import { addBackup } from "./backup-store.js";
import type { Entity } from "./entity.js";
import { addPartition } from "./partitions.js";
import { keepCreatable, keepPolicy, policies, policyNamed } from "./policy-store.js";
import { protect } from "./protection-store.js";
import { placeOf } from "./storage.js";

const BACKUP_LISTS = [
  "listBackupsFromLocation",
  "listApplicationBackups",
  "listServiceBackups",
  "listPartitionBackups",
];

/** The cluster of the documents: its policies, what is backed up by them, and its backups. */
export function seed(state: ServiceState, documents: DocumentedExchanges): void {
  seedPolicies(state, documents);
  seedBackups(state, documents);
  seedProtection(state, documents);
}

function seedPolicies(state: ServiceState, documents: DocumentedExchanges): void {
  const shown = documents.of("listBackupPolicies").flatMap(({ body }) => objectsAt(body, "Items"));
  const read = documents.of("getBackupPolicy").map(({ body }) => body);
  const updated = documents
    .of("updateBackupPolicy")
    .map(({ parameters }) => parameters["BackupPolicyDescription"]);
  for (const policy of [...shown, ...read, ...updated].filter(isObject)) {
    const name = textAt(policy, "Name") ?? "";
    if (policyNamed(state, name) === undefined) keepPolicy(state, name, policy);
  }
  for (const { parameters } of documents.of("createBackupPolicy")) {
    const policy = parameters["BackupPolicyDescription"];
    if (isObject(policy)) keepCreatable(state, textAt(policy, "Name") ?? "", policy);
  }
  const like = [...policies(state).values()].find(isObject);
  for (const { parameters } of documents.of("deleteBackupPolicy")) {
    const name = textAt(parameters, "backupPolicyName") ?? "";
    if (like !== undefined) keepPolicy(state, name, { ...like, Name: name });
  }
}

function seedBackups(state: ServiceState, documents: DocumentedExchanges): void {
  const [located] = documents.of("listBackupsFromLocation");
  const place = placeOf(getAt(located?.parameters, ["GetBackupByStorageQueryDescription", "Storage"]));
  for (const info of BACKUP_LISTS.flatMap((name) => documents.of(name)).flatMap(({ body }) =>
    objectsAt(body, "Items"),
  )) {
    const partition = info["PartitionInformation"];
    if (!isObject(partition)) continue;
    addPartition(state, textAt(partition, "Id") ?? "", textAt(info, "ServiceName") ?? "", partition);
    addBackup(state, { info, place });
  }
}

function seedProtection(state: ServiceState, documents: DocumentedExchanges): void {
  for (const { parameters, body } of documents.of("listEntitiesBackedUpByPolicy")) {
    const policy = textAt(parameters, "backupPolicyName");
    for (const item of objectsAt(body, "Items")) {
      const entity = entityIn(item, "EntityKind");
      if (entity !== undefined) protect(state, entity, { policy });
    }
  }
  const configurations = documents
    .of("listApplicationBackupConfigurations")
    .flatMap(({ body }) => objectsAt(body, "Items"));
  for (const item of configurations) {
    const entity = entityIn(item, "Kind");
    const suspended = entity?.kind === textAt(item, "SuspensionInfo", "SuspensionInheritedFrom");
    if (entity !== undefined && suspended) protect(state, entity, { suspended });
  }
}

function entityIn(item: unknown, kindName: string): Entity | undefined {
  const names = { Application: "ApplicationName", Service: "ServiceName", Partition: "PartitionId" } as const;
  const kind = (["Application", "Service", "Partition"] as const).find(
    (one) => one === textAt(item, kindName),
  );
  const name = kind && textAt(item, names[kind]);
  return kind === undefined || name === undefined ? undefined : { kind, name };
}
