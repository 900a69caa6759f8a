import { type Outcome, changesetFile } from "./changeset/write-changesets.js";
import { type Assessment, isCovered } from "./release/assess.js";
import { told } from "./release/compare-states.js";

/** What is shown of a long list; the changeset has them all. */
const shown = 40;

function listed(assessment: Assessment): string[] {
  const changes = told(assessment.changes);
  const lines = changes
    .slice(0, shown)
    .map(({ level, kind, text }) => `  ${level.padEnd(8)}  ${kind.padEnd(8)}  ${text}\n`);
  if (changes.length > shown) lines.push(`  and ${changes.length - shown} more\n`);
  return lines;
}

/** Why a breaking change does not raise the major number. */
function why({ level, version }: Assessment): string {
  return level === "breaking" && version.startsWith("0.")
    ? ", which is what a breaking change raises before 1.0.0"
    : "";
}

function conclusion(assessment: Assessment, outcome: Outcome): string {
  const { package: published, needed, covered, changesets } = assessment;
  const file = changesetFile(published.service ?? "");
  switch (outcome) {
    case "written":
      return `${file} asks for "${needed}"${why(assessment)}. Put it in your own words if you like; it is then left as it is.`;
    case "edited by hand":
      return isCovered(assessment)
        ? `${file} was edited by hand and asks for "${covered}", which is enough.`
        : `${file} was edited by hand and asks for "${covered ?? "nothing"}"; this needs "${needed}".`;
    case "covered already":
      return `${changesets.join(", ")} asks for "${covered}", which is enough.`;
    default:
      return `No changeset says so yet: npx changeset, with "${needed}".`;
  }
}

/** What to tell a person about a package; nothing when it has not changed. */
export function printed(assessment: Assessment, outcome: Outcome): string {
  const { package: published, level, version } = assessment;
  const file = changesetFile(published.service ?? "");
  if (outcome === "removed") return `\n${published.name}: as in ${version} again; ${file} is gone\n`;
  if (level === undefined || assessment.needed === undefined) return "";
  // A package by hand is somebody else's work while a spec is written, unless it lacks a changeset.
  if (published.service === undefined && isCovered(assessment)) return "";
  if (told(assessment.changes).length === 0) {
    return `\n${published.name}: changed inside since ${version}, for users the same\n  ${conclusion(assessment, outcome)}\n`;
  }
  const text = [`\n${published.name}: ${level} since ${version}\n`, ...listed(assessment)].join("");
  return `${text}  ${conclusion(assessment, outcome)}\n`;
}
