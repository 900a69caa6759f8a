import { type Command, Option } from "commander";
import { type CommonOption, commonOptions } from "./common-options.js";

/** The values of the options that every command has, as they were written. */
export type CommonValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** Gives a command those of the common options that it is for. */
export function addCommonOptions(command: Command, isFor: (option: CommonOption) => boolean): void {
  for (const { flags, help, group, choices, isRepeated } of commonOptions.filter(isFor)) {
    const words = choices === undefined ? "" : `: ${choices.join(", ")}`;
    const option = new Option(flags, `${help}${words}`).helpGroup(`${group}:`);
    if (choices !== undefined) option.choices([...choices]);
    if (isRepeated === true) option.argParser(collect);
    command.addOption(option);
  }
}

/** What was written of them. */
export function commonValues(command: Command): CommonValues {
  const values: Readonly<Record<string, unknown>> = command.opts();
  const entries = commonOptions.map(({ flags }) => {
    const name = new Option(flags).attributeName();
    return [name, values[name]];
  });
  // Commander gives what was declared: texts, lists of them, or switches.
  return Object.fromEntries(entries) as CommonValues;
}

/** Keeps all texts of an option, and judges none: what commander says of a value would show it. */
export function collect(text: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before.map(String) : []), text];
}
