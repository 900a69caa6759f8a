import { getAt, setAt } from "../documents/index.js";
import type { Scenario } from "./scenario.js";

const FOLDER = ["azureStorageBlobContainerUri"];

/**
 * Managed HSM: the folder of a backup is known once it is written. Its name is made like the
 * documented one: the end of the job's id and the second the job started.
 */
export const keyvault: Scenario = {
  operations: {
    fullBackup: {
      shapeStatus(document, run, phase) {
        const container = getAt(run.start.body, ["storageResourceUri"]);
        const folder = `fullbackup-pool-${run.start.id.slice(-12)}-${Math.floor(run.start.startedAt / 1000)}`;
        const done = phase.kind === "succeeded" && typeof container === "string";
        setAt(document, FOLDER, done ? `${container.replace(/\/+$/, "")}/${folder}` : undefined);
      },
    },
  },
};
