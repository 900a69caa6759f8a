import type { Level } from "../change.js";

/** What a change of one setting means for who uses the operation. */
export interface BehaviourRule {
  /** Matches the path of the setting, its names joined by dots. */
  readonly setting: RegExp;
  /** When it is set and was not, when it is gone, and when it is another. */
  readonly added: Level;
  readonly removed: Level;
  readonly changed: Level;
  /** What to watch for, as the end of a sentence. */
  readonly meaning: string;
}

const always = (level: Level) => ({ added: level, removed: level, changed: level });

/**
 * The rules, the first that matches counts. What none of them names is breaking: nobody can tell what it
 * does to a backup that is under way.
 */
export const behaviourRules: readonly BehaviourRule[] = [
  {
    setting: /^tracking\.cancel$/,
    added: "feature",
    removed: "breaking",
    changed: "fix",
    meaning: "which decides whether a poller can cancel it",
  },
  { setting: /(^|\.)progress(\.|$)/, ...always("fix"), meaning: "which only says how far it is" },
  {
    setting: /\.(intervalMs|notYetReads|graceReads)$/,
    ...always("fix"),
    meaning: "which only says how often or how long it is read",
  },
  {
    setting: /\.error(Names)?(\.|$)|\.httpStatus(\.|$)/,
    added: "fix",
    removed: "breaking",
    changed: "breaking",
    meaning: "which says where the reason of a failure stands",
  },
  {
    setting: /\.(succeeded|failed|canceled|timedOut|notYet)$/,
    ...always("breaking"),
    meaning: "which decides what is reported as its end",
  },
  {
    setting: /^tracking\.baseline(\.|$)/,
    added: "fix",
    removed: "breaking",
    changed: "breaking",
    meaning: "which tells this run from the one before it",
  },
];
