import type { JsonObject } from "../../documents/index.js";
import type { Quirks } from "../quirks.js";
import { isBefore, preciseMoment } from "../shared/index.js";

/** Who reads a recovery point. */
export interface PointReader {
  readonly version: string;
  readonly quirks: Quirks;
  /** Made of what tells points apart. */
  readonly salt: string;
}

const TIERS: Readonly<Record<string, number>> = { InstantRP: 1, HardenedRP: 2, ArchivedRP: 3 };
const NOT_KNOWN =
  "We're still determining if this Recovery Point can be moved.. Please check again after some time.";

/** A recovery point of a virtual machine. */
export function machinePoint(moment: number, reader: PointReader): JsonObject {
  const { version, salt, quirks } = reader;
  const since = (day: string, members: JsonObject): JsonObject => (isBefore(version, day) ? {} : members);
  return {
    objectType: "IaasVMRecoveryPoint",
    recoveryPointType: "AppConsistent",
    recoveryPointTime: preciseMoment(moment, salt),
    recoveryPointAdditionalInfo: "",
    sourceVMStorageType: "PremiumVMOnPartialPremiumStorage",
    isSourceVMEncrypted: false,
    isInstantIlrSessionActive: false,
    recoveryPointTierDetails: tiers(["InstantRP", "HardenedRP"], reader),
    isManagedVirtualMachine: true,
    virtualMachineSize: "Standard_D2s_v5",
    originalStorageAccountOption: false,
    ...since("2021-01-01", { osType: "Windows", ...readiness() }),
    ...since("2023-01-01", {
      securityType: "None",
      isPrivateAccessEnabledOnAnyDisk: false,
      createdWithPolicyType: "V1",
    }),
    ...(quirks("zonelessTimes") && !isBefore(version, "2024-01-01") && isBefore(version, "2025-01-01")
      ? { threatStatus: 0 } // As recorded; the contract has a word there, and only later.
      : {}),
  };
}

/** A recovery point of a file share. */
export function fileSharePoint(moment: number, reader: PointReader): JsonObject {
  return {
    objectType: "AzureFileShareRecoveryPoint",
    recoveryPointType: "FileSystemConsistent",
    recoveryPointTime: preciseMoment(moment, reader.salt),
    fileShareSnapshotUri: `https://account.file.core.windows.net/share?sharesnapshot=${preciseMoment(moment, reader.salt)}`,
    recoveryPointSizeInGB: 1,
    recoveryPointTierDetails: tiers(["InstantRP"], reader),
  };
}

/** A recovery point of a database. */
export function workloadPoint(objectType: string, moment: number, reader: PointReader): JsonObject {
  const day = 86_400_000;
  const expiryTime = `${new Date(moment + 45 * day).toISOString().slice(0, 19)}.0000000Z`;
  return {
    objectType,
    recoveryPointTimeInUTC: `${new Date(moment).toISOString().slice(0, 19)}Z`,
    type: "Full",
    recoveryPointTierDetails: tiers(["HardenedRP"], reader),
    ...readiness(),
    ...(isBefore(reader.version, "2023-01-01")
      ? {}
      : { recoveryPointProperties: { expiryTime, ruleName: "On-Demand", isSoftDeleted: false } }),
  };
}

function readiness(): JsonObject {
  return {
    recoveryPointMoveReadinessInfo: { ArchivedRP: { isReadyForMove: false, additionalInfo: NOT_KNOWN } },
  };
}

/** Until late in 2021, numbers stood for the words. */
function tiers(names: readonly string[], { version, quirks }: PointReader): readonly JsonObject[] {
  const isNumber = quirks("numbersForTexts") && isBefore(version, "2021-11-01");
  return names.map((type) => (isNumber ? { type: TIERS[type] ?? 0, status: 1 } : { type, status: "Valid" }));
}
