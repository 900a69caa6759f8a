import type { LogEntry, Logger } from "./types.js";

/** Writes a log entry. A logger that throws must not make a backup look as if it had failed. */
export function safeLog(
  logger: Logger | undefined,
  level: LogEntry["level"],
  event: string,
  fields: LogEntry["fields"],
): void {
  try {
    logger?.log({ level, event, fields });
  } catch {
    // There is nowhere left to say so.
  }
}
