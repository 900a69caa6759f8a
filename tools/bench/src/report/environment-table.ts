import type { Environment } from "../environment.js";
import { table } from "./table.js";

/** What figures were measured with. */
export function environmentTable(environment: Environment): string {
  return table(["what", "which"], Object.entries(environment));
}
