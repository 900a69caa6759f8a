import type { JsonObject } from "../../documents/index.js";

/** What there is to be found in a container, and how the service calls it. */
export interface FoundItem {
  /** The name of the item once it is protected, and, in lower case, before. */
  readonly name: string;
  readonly properties: JsonObject;
}

/** How the service calls the kinds of containers that are registered. */
export interface ContainerKind {
  readonly backupManagementType: string;
  /** What an inquiry finds, by the kind of items it is asked for; made up, since nothing can be looked at here. */
  found(container: string, workloadType: string | undefined): readonly FoundItem[];
}

const STORAGE: ContainerKind = {
  backupManagementType: "AzureStorage",
  found: (container) => [
    {
      name: "AzureFileShare;share1",
      properties: {
        parentContainerFriendlyName: lastPart(container),
        azureFileShareType: "XSMB",
        backupManagementType: "AzureStorage",
        workloadType: "AzureFileShare",
        protectableItemType: "AzureFileShare",
        friendlyName: "share1",
      },
    },
  ],
};

const WORKLOAD: ContainerKind = {
  backupManagementType: "AzureWorkload",
  found: (container, workloadType) =>
    /hana/i.test(workloadType ?? "")
      ? [database(container, "SAPHanaDatabase", "hxe", "systemdb", "SAPHana")]
      : ["master", "msdb"].map((name) => database(container, "SQLDataBase", "mssqlserver", name, "SQL")),
};

/** The kind of a container, told by the first part of its name; undefined for what is not registered. */
export function containerKindOf(name: string): ContainerKind | undefined {
  const kinds: Readonly<Record<string, ContainerKind>> = {
    storagecontainer: STORAGE,
    vmappcontainer: WORKLOAD,
  };
  return kinds[name.split(";")[0]?.toLowerCase() ?? ""];
}

function database(
  container: string,
  kind: string,
  parent: string,
  name: string,
  workloadType: string,
): FoundItem {
  return {
    name: `${kind};${parent};${name}`,
    properties: {
      parentName: parent.toUpperCase(),
      serverName: lastPart(container),
      isAutoProtectable: false,
      isAutoProtected: false,
      subinquireditemcount: 0,
      subprotectableitemcount: 0,
      prebackupvalidation: { status: "Success", code: "Success" },
      backupManagementType: "AzureWorkload",
      workloadType,
      protectableItemType: kind,
      friendlyName: name,
    },
  };
}

function lastPart(name: string): string {
  return name.split(";").at(-1) ?? "";
}
