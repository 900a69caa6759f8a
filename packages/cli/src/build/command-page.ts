import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import { commandFlags } from "../flags/command-flags.js";
import type { Flag } from "../flags/flag.js";
import { commonOptions, reservedNames } from "../program/common-options.js";
import { isFor } from "../program/is-for.js";
import { flagHelp, flagSyntax } from "../program/option-help.js";

/** The manual page of a service's commands, in Markdown: what `--help` says of each of them. */
export function commandPage(service: ServiceCommands): string {
  const title = `azbackup ${service.service}`;
  const parts = [
    `# ${title}`,
    service.doc,
    "Every command also takes the options at the end of this page, and `--help`. A flag is looked for in the environment, too, as `AZBACKUP_` and its name.",
    ...service.operations.map((operation) => section(service, operation)),
    "## Options of every command",
    optionList(
      commonOptions.filter(({ only }) => only === undefined).map(({ flags, help }) => [flags, help]),
    ),
    "## Exit codes",
    "0 done, 1 the operation failed, 2 wrong usage, 3 not started, 4 may have started, 5 timed out while waiting, 130 interrupted.",
  ];
  return `${parts.join("\n\n")}\n`;
}

function section(service: ServiceCommands, operation: OperationCommand): string {
  const words = operation.command.join(" ");
  const flags = commandFlags(service, operation, reservedNames);
  const own = commonOptions.filter(
    (option) => option.only !== undefined && isFor(option, operation, service, "run"),
  );
  const link = operation.link === undefined ? [] : [`[${operation.link.title}](${operation.link.url})`];
  return [
    `## ${words}`,
    `\`\`\`text\nazbackup ${service.service} ${words}${synopsis(flags)}\n\`\`\``,
    operation.doc,
    ...(operation.versionNotes ?? []).map((note) => `${note}.`),
    optionList([
      ...flags.map((flag): [string, string] => [flagSyntax(flag), flagHelp(flag)]),
      ...own.map(({ flags: syntax, help }): [string, string] => [syntax, help]),
    ]),
    ...link,
  ].join("\n\n");
}

/** What cannot be left out, and that there is more. */
function synopsis(flags: readonly Flag[]): string {
  const required = flags.filter(({ isRequired }) => isRequired).map((flag) => ` ${flagSyntax(flag)}`);
  return `${required.join("")}${required.length < flags.length ? " [options]" : ""}`;
}

function optionList(options: readonly (readonly [string, string])[]): string {
  return options.map(([syntax, help]) => `- \`${syntax}\`: ${escaped(help)}`).join("\n");
}

// Outside of code, what is meant as text must not be taken for a tag.
function escaped(help: string): string {
  return help
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll("<", "&lt;").replaceAll("{@", "{ @")))
    .join("");
}
