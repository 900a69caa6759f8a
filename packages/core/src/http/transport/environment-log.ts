import { type LogEntry, logging } from "../logging.js";
import type { HttpPolicy } from "../policy.js";

const levels = ["debug", "info", "warning", "error"];

/**
 * The log that `AZBACKUP_LOG` asks for: entries of its level and above, a line each. Bodies and credentials
 * never get there. None where the variable is not set.
 *
 * @param write gets each line
 */
export function environmentLog(
  { AZBACKUP_LOG: level }: Readonly<Record<string, string | undefined>>,
  write: (line: string) => void,
): readonly HttpPolicy[] {
  if (!level) return [];
  const least = levels.indexOf(level.toLowerCase());
  if (least < 0) {
    write(`azbackup: AZBACKUP_LOG must be one of ${levels.join(", ")}; nothing is logged`);
    return [];
  }
  return [
    logging((entry) => {
      if (levels.indexOf(entry.level) >= least) write(lineOf(entry));
    }),
  ];
}

function lineOf({ level, event, fields }: LogEntry): string {
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  return ["azbackup:", level, event, ...known.map(([name, value]) => `${name}=${String(value)}`)].join(" ");
}
