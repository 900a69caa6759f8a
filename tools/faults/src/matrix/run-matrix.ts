import type { ServiceManifest } from "@azbackup/emulator";
import type { Cell } from "./cell.js";
import { findTargets } from "./find-targets.js";
import type { FaultCase, Rule } from "./rule.js";
import { rules } from "./rules/index.js";
import { runCell } from "./run-cell.js";
import { openService } from "./service-run.js";
import type { Target } from "./target.js";

/** Runs every fault against every target of one service, in a fixed order. */
export async function runMatrix(manifest: ServiceManifest): Promise<readonly Cell[]> {
  const run = await openService(manifest);
  try {
    const targets = await findTargets(run);
    const cells: Cell[] = [];
    for (const rule of rules) {
      for (const fault of rule.cases) {
        for (const target of targets)
          if (applies(rule, fault, target)) cells.push(await runCell(run, target, rule, fault));
      }
    }
    return cells;
  } finally {
    await run.emulator.close();
  }
}

/** A fault that goes on for ever before the trigger would be one of the reads after it as well. */
function applies({ roles, only }: Rule, { fault }: FaultCase, target: Target): boolean {
  if (target.role === "baseline" && fault.times === Infinity) return false;
  if (only !== undefined && !target[only]) return false;
  return roles === undefined || roles.includes(target.role);
}
