import { createHash } from "node:crypto";
import type { Bump } from "../bump.js";
import type { Change, Level } from "../change.js";

const titles: Readonly<Record<Level, string>> = { breaking: "Breaking", feature: "New", fix: "Fixed" };

const mark = /^# Written by `npm run generate`.*\(([0-9a-f]{12})\)\n/m;

function hashOf(text: string): string {
  return createHash("sha256").update(text.replaceAll("\r\n", "\n")).digest("hex").slice(0, 12);
}

/** Whether a changeset is as it was written: nobody has made it their own. */
export function isUntouched(text: string): boolean {
  const unix = text.replaceAll("\r\n", "\n");
  const [line, hash] = mark.exec(unix) ?? [];
  return line !== undefined && hashOf(unix.replace(line, "")) === hash;
}

/** The word before the colon tells the changelog where to put it; a name at the start is shown as code. */
function sentence({ level, text, where }: Change): string {
  const isName = /^[\w.]+$/.test(where) && text.startsWith(where);
  return `${titles[level]}: ${isName ? `\`${where}\`${text.slice(where.length)}` : text}`;
}

/**
 * A changeset for these bumps and changes. Its head carries a comment, which no changelog shows, that
 * tells later whether it has been edited.
 */
export function changesetText(bumps: ReadonlyMap<string, Bump>, changes: readonly Change[]): string {
  const head = [...bumps].map(([name, bump]) => `"${name}": ${bump}\n`).join("");
  const [first] = changes;
  const none = "Generated anew; the API and the requests are the same.";
  const body =
    changes.length > 1
      ? changes.map((change) => `- ${sentence(change)}\n`).join("")
      : `${first === undefined ? none : sentence(first)}\n`;
  const text = `---\n${head}---\n\n${body}`;
  const note = `# Written by \`npm run generate\`. Edit this file and it is yours, and stays as it is. (${hashOf(text)})\n`;
  return text.replace("---\n", `---\n${note}`);
}
