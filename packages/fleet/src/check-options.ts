import { FleetError } from "./fleet-error.js";
import type { Kinds } from "./kind.js";
import type { Limits, Times } from "./context.js";
import type { Schedules } from "./schedules.js";
import type { Schemas } from "./sql.js";

/** The options that are checked. */
interface Given {
  readonly store: unknown;
  readonly kinds: Kinds;
  readonly limits?: Limits | undefined;
  readonly schedules?: Schedules | undefined;
  readonly retentionDays?: number | undefined;
  readonly startTimeoutMs?: number | undefined;
  readonly readTimeoutMs?: number | undefined;
  readonly unavailableMs?: number | undefined;
  readonly shortestWaitMs?: number | undefined;
  readonly claimSeconds?: number | undefined;
  readonly connections?: number | undefined;
  readonly schema?: string | undefined;
}

/** Options as they are used. */
export interface CheckedOptions {
  readonly schemas: Schemas;
  readonly times: Times;
  readonly claimSeconds: number;
  readonly retainSeconds: number;
}

/**
 * Checks options, with their defaults.
 *
 * @throws {FleetError} `InvalidOption`, `UnknownKind`
 */
export function checkOptions(given: Given): CheckedOptions {
  const { store, kinds, limits = {}, schedules = {}, schema = "azbackup_fleet" } = given;
  if (!store || (typeof store !== "string" && typeof store !== "object")) {
    invalid("store is required: postgres://..., a folder, memory: or a PGlite");
  }
  if (typeof kinds !== "object" || kinds === null) invalid("kinds is required");
  for (const [name, kind] of Object.entries(kinds)) {
    if (typeof kind?.start !== "function" || typeof kind.resume !== "function") {
      invalid(`the kind "${name}" must have the functions start and resume`);
    }
  }
  for (const [name, { kind }] of Object.entries(schedules)) {
    if (Object.hasOwn(kinds, kind)) continue;
    throw new FleetError(
      "UnknownKind",
      `the schedule "${name}" is of the kind "${kind}", which there is not`,
    );
  }
  if (!/^[a-z_][a-z\d_]{0,50}$/.test(schema)) invalid("schema must be a name of small letters, digits and _");
  if (limits.perGroup !== undefined && !(Number.isInteger(limits.perGroup) && limits.perGroup > 0)) {
    invalid("limits.perGroup must be a positive integer");
  }
  if (limits.perSecond !== undefined) positive(limits.perSecond, "limits.perSecond");
  const times = {
    start: positive(given.startTimeoutMs ?? 60_000, "startTimeoutMs"),
    read: positive(given.readTimeoutMs ?? 30_000, "readTimeoutMs"),
    unavailable: positive(given.unavailableMs ?? 86_400_000, "unavailableMs"),
    shortest: positive(given.shortestWaitMs ?? 1000, "shortestWaitMs"),
  };
  const claimSeconds = Math.ceil(positive(given.claimSeconds ?? (times.read * 2) / 1000, "claimSeconds"));
  if (claimSeconds * 1000 <= times.read) invalid("claimSeconds must be longer than readTimeoutMs");
  if (claimSeconds > 86_000) invalid("claimSeconds must be less than a day");
  if (given.connections !== undefined && !(given.connections >= 2)) invalid("connections must be at least 2");
  return {
    schemas: { schema, jobs: `${schema}_jobs` },
    times,
    claimSeconds,
    retainSeconds: positive(given.retentionDays ?? 90, "retentionDays") * 86_400,
  };
}

function positive(value: number, name: string): number {
  if (Number.isFinite(value) && value > 0) return value;
  return invalid(`${name} must be a positive number`);
}

function invalid(message: string): never {
  throw new FleetError("InvalidOption", message);
}
