import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { budgetsFor } from "./budgets.js";
import { clientPackages } from "./client-package.js";
import { operationSizes } from "./operation-sizes.js";

/** The recorded budgets, from the repository's root. */
export const budgetsFile = "tools/bench/bundle-budgets.json";

/** Bundles every operation and writes what it may take into {@link budgetsFile}. Returns how many there are. */
export async function recordBudgets(root: string): Promise<number> {
  const budgets = budgetsFor(await operationSizes(await clientPackages(root), root));
  await writeFile(join(root, budgetsFile), `${JSON.stringify(budgets, undefined, 2)}\n`);
  return Object.values(budgets).reduce((sum, operations) => sum + Object.keys(operations).length, 0);
}
