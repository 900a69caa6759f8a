import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import type { CommonOption } from "./common-options.js";

/** Run an operation, or ask whether it was started. */
export type Mode = "run" | "find";

/** Whether a command has one of the options that many commands have. */
export function isFor(
  { only }: CommonOption,
  operation: OperationCommand,
  service: ServiceCommands,
  mode: Mode,
): boolean {
  if (only === undefined) return true;
  if (only === "find") return mode === "find";
  if (only === "long") return mode === "run" && operation.isLong;
  if (only === "list") return operation.list !== undefined;
  if (only === "body") return operation.body !== undefined;
  return (
    service.clientParameters.some(({ in: where }) => where === "path") &&
    operation.path.includes("/providers/")
  );
}
