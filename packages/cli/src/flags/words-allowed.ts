import type { Shape } from "@azbackup/generator";
import { enumOf } from "../description/models.js";
import type { ServiceCommands } from "../description/service-commands.js";
import type { Flag } from "./flag.js";

/** The words a value may be: all of them, or those that are known. */
export function wordsAllowed(service: ServiceCommands, shape: Shape): Pick<Flag, "allowed" | "known"> {
  const { type } = shape;
  if (type.kind === "list" || type.kind === "map") return wordsAllowed(service, type.items);
  if (type.kind === "literal") return { allowed: [String(type.value)] };
  if (type.kind === "scalar" && type.scalar === "boolean") return { allowed: ["true", "false"] };
  const found = enumOf(service, shape);
  if (found === undefined) return {};
  const words = found.values.map(({ value }) => String(value));
  return found.closed ? { allowed: words } : { known: words };
}
