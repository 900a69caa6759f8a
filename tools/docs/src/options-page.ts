import { readFileSync } from "node:fs";
import { callOptionRules, clientOptionRules } from "@azbackup/core/operation";
import type { OptionRule, OptionRules } from "@azbackup/core/options";

/** Where the options are typed and described, as paths in the repository. */
const ofClient = ["packages/core/src/http/http-options.ts", "packages/core/src/operation/client-options.ts"];
const ofCall = ["packages/core/src/operation/call-options.ts"];

const root = new URL("../../../", import.meta.url);

/** The page of all options of clients and calls: each rule as it is checked, each meaning as it is typed. */
export function optionsPage(): string {
  return [
    "<!-- Written by npm run docs:options, from the table that options are checked by. -->",
    "",
    "# Options of a client",
    "",
    "All of them may be left out. They are checked when the client is made: a wrong one, and one that does not exist, is a `ValidationError` that names the option, the rule and the value. [Retries](retries.md), [polling](polling.md) and [connecting](connecting.md) show them at work.",
    "",
    "Make one client and use it for long: each keeps connections of its own, until they were idle for `idleConnectionMs`, or until `await client.close()` (`await using client = ...` does that too).",
    "",
    ...table(clientOptionRules, ofClient),
    "",
    "## Options of a call",
    "",
    "The last argument of every operation; its own optional arguments stand beside them. They are checked before anything is sent, in the same way. A poller takes `abortSignal` and `timeout` also where it is waited for.",
    "",
    ...table(callOptionRules, ofCall),
    "",
  ].join("\n");
}

function table(rules: OptionRules, sources: readonly string[]): string[] {
  const about = descriptions(sources);
  const rows = Object.entries(rules).flatMap(([name, rule]) => rowsOf(name, rule, about));
  return ["| option | must be | default | what it does |", "| --- | --- | --- | --- |", ...rows];
}

function rowsOf(
  name: string,
  rule: OptionRule | OptionRules,
  about: ReadonlyMap<string, Description>,
): string[] {
  if (!isRule(rule)) {
    return Object.entries(rule).flatMap(([member, one]) => rowsOf(`${name}.${member}`, one, about));
  }
  const description = about.get(name.split(".").at(-1) ?? "");
  if (description === undefined) throw new Error(`the option ${name} is not described`);
  return [`| \`${name}\` | ${rule.requirement} | ${description.byDefault} | ${description.meaning} |`];
}

function isRule(rule: OptionRule | OptionRules): rule is OptionRule {
  return typeof rule.allows === "function";
}

interface Description {
  readonly meaning: string;
  readonly byDefault: string;
}

/** What the comments at the options say, by name. */
function descriptions(sources: readonly string[]): ReadonlyMap<string, Description> {
  const found = new Map<string, Description>();
  for (const source of sources) {
    const text = readFileSync(new URL(source, root), "utf8");
    for (const [, comment = "", name = ""] of text.matchAll(
      /\/\*\*((?:(?!\*\/).)*)\*\/\s*readonly (\w+)\?:/gs,
    )) {
      const words = comment.replace(/\s*\n\s*\*\s?/g, " ").trim();
      const [, before = words, byDefault = "", after = ""] =
        /^(.*?)\s*Default:? ([^.;]*(?:\.(?=\S)[^.;]*)*)[.;]?(.*)$/s.exec(words) ?? [];
      found.set(name, { meaning: `${before}${after && ` ${after.trim()}`}`.trim(), byDefault });
    }
  }
  return found;
}
