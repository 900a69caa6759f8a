import { getAt, isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";
import { isBefore, preciseMoment, textAt } from "../shared/index.js";

/** What a server is made from. */
export interface MadeServer {
  readonly id: string;
  readonly name: string;
  /** The body of the request. */
  readonly asked: unknown;
  /** The server it is restored from, if that is known. */
  readonly source: JsonObject | undefined;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}

/** Members of a request which no answer has. */
const NEVER_TOLD = ["createMode", "restorePointInTime", "administratorLoginPassword"];
/** Nor does that of a restore say where the server is from. */
const NOT_OF_RESTORES = ["sourceServerResourceId"];

/** Names of regions, as servers show them. */
const REGIONS = [
  "Central US",
  "East Asia",
  "East US",
  "East US 2",
  "North Europe",
  "Southeast Asia",
  "UK South",
  "West Europe",
  "West US",
  "West US 2",
];

/** Members that came with a version, by their place among the properties. */
const SINCE = [
  ["2023-12-01", "backup", "backupIntervalHours"],
  ["2024-02-01", "storage", "storageRedundancy"],
  ["2024-10-01", "", "fullVersion"],
  ["2024-10-01", "", "maintenancePolicy"],
  ["2024-10-01", "", "databasePort"],
] as const;

/** A server as the service shows it when it has been made: what was asked for, and the rest of its source. */
export function madeServer({ id, name, asked, source, madeAt }: MadeServer): JsonObject {
  const wanted = propertiesOf(asked);
  const known = propertiesOf(source);
  const part = (member: string): JsonObject => ({ ...objectAt(known, member), ...objectAt(wanted, member) });
  const version = textAt(wanted, "version") ?? textAt(known, "version") ?? "8.0.21";
  const untold = isRestore(asked) ? [...NEVER_TOLD, ...NOT_OF_RESTORES] : NEVER_TOLD;
  const told = Object.entries(wanted).filter(([member]) => !untold.includes(member));
  const tags = getAt(asked, ["tags"]);
  return {
    sku: getAt(asked, ["sku"]) ?? getAt(source, ["sku"]) ?? { name: "Standard_B1ms", tier: "Burstable" },
    systemData: { createdAt: preciseMoment(madeAt, id) },
    properties: {
      ...Object.fromEntries(told),
      administratorLogin:
        textAt(wanted, "administratorLogin") ?? textAt(known, "administratorLogin") ?? "myadmin",
      storage: {
        storageSizeGB: 32,
        iops: 396,
        autoGrow: "Enabled",
        autoIoScaling: "Disabled",
        logOnDisk: "Disabled",
        storageRedundancy: "LocalRedundancy",
        ...part("storage"),
        storageSku:
          textAt(part("storage"), "storageRedundancy") === "ZoneRedundancy" ? "Premium_ZRS" : "Premium_LRS",
      },
      version,
      fullVersion: version === "5.7" ? "5.7.44" : "8.0.40",
      state: "Ready",
      fullyQualifiedDomainName: `${name}.mysql.database.azure.com`,
      availabilityZone: textAt(wanted, "availabilityZone") ?? "1",
      maintenanceWindow: { customWindow: "Disabled", dayOfWeek: 0, startHour: 0, startMinute: 0 },
      replicationRole: "None",
      replicaCapacity: 10,
      network: { publicNetworkAccess: "Enabled", ...objectAt(wanted, "network") },
      backup: {
        backupRetentionDays: 7,
        backupIntervalHours: 24,
        geoRedundantBackup: "Disabled",
        ...part("backup"),
        earliestRestoreDate: preciseMoment(madeAt, name).replace("Z", "+00:00"),
      },
      highAvailability: {
        mode: "Disabled",
        state: textAt(wanted, "highAvailability", "mode") === undefined ? "NotEnabled" : "Healthy",
        standbyAvailabilityZone: "",
        ...objectAt(wanted, "highAvailability"),
      },
      privateEndpointConnections: [],
      maintenancePolicy: { patchStrategy: "Regular" },
      databasePort: 3306,
    },
    location: shownRegion(textAt(asked, "location") ?? ""),
    ...(isObject(tags) ? { tags } : {}),
    id,
    name,
    type: "Microsoft.DBforMySQL/flexibleServers",
  };
}

/** A server as a version of the service shows it: without what came later. */
export function serverIn(version: string, server: JsonObject): JsonObject {
  const shown = structuredClone(server);
  for (const [day, part, member] of SINCE) {
    const holder = getAt(shown, ["properties", ...(part === "" ? [] : [part])]);
    if (isBefore(version, day) && isObject(holder)) delete holder[member];
  }
  return shown;
}

/** Whether a server is to be what another one was. */
export function isRestore(asked: unknown): boolean {
  return ["PointInTimeRestore", "GeoRestore"].includes(textAt(asked, "properties", "createMode") ?? "");
}

/** A region as it stands in URLs: `westeurope`. */
export function regionName(shown: string): string {
  return shown.toLowerCase().replaceAll(" ", "");
}

function shownRegion(asked: string): string {
  return REGIONS.find((region) => regionName(region) === regionName(asked)) ?? asked;
}

function propertiesOf(document: unknown): JsonObject {
  return objectAt(document, "properties");
}

function objectAt(document: unknown, name: string): JsonObject {
  const value = getAt(document, [name]);
  return isObject(value) ? value : {};
}
