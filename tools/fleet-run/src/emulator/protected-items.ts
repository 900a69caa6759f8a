import { itemsOf } from "../job.js";
import { itemPath, type EmulatorJob } from "./counts.js";

const subscription = "sub-0";

/** The machines a run backs up, as the emulated service remembers them. */
export function protectedItems(job: EmulatorJob): Record<string, unknown> {
  return Object.fromEntries(
    itemsOf(job).map((item) => {
      const [group, vault, fabric, container, name] = itemPath(item);
      const vaultId = `/subscriptions/${subscription}/resourceGroups/${group}/providers/Microsoft.RecoveryServices/vaults/${vault}`;
      const id = `${vaultId}/backupFabrics/${fabric}/protectionContainers/${container}/protectedItems/${name}`;
      const properties = {
        friendlyName: item.name,
        protectedItemType: "Microsoft.Compute/virtualMachines",
        backupManagementType: "AzureIaasVM",
        workloadType: "VM",
        containerName: container.split(";").slice(1).join(";"),
        protectionState: "Protected",
        lastRecoveryPoint: null,
      };
      return [id.toLowerCase(), { id, name, type: `${itemType}`, properties }];
    }),
  );
}

const itemType = "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems";
