import type { OperationModel } from "@azbackup/generator";
import { kebab, wordsOf } from "../flags/names.js";

type Named = Pick<OperationModel, "name" | "operationId">;

/**
 * The words of each operation's command. Where the service's documentation puts operations in groups
 * (`Jobs_List`), so do the commands: by what the method does something to (`listJobs` is `jobs list`,
 * and `getJob` is `jobs get`), since those are the words of the client. Elsewhere a command is a method's
 * name.
 */
export function commandNames(operations: readonly Named[]): Map<string, readonly string[]> {
  const parts = operations.map((operation) => ({ operation, grouped: groupedName(operation) }));
  const nouns = new Set(parts.flatMap(({ grouped }) => grouped?.[0] ?? []));
  const named = parts.map(({ operation: { name }, grouped }): [string, readonly string[]] => {
    if (grouped === undefined) return [name, [kebab(name)]];
    const [noun, verb] = grouped;
    const several = plural(noun);
    return [name, [nouns.has(several) ? several : noun, verb]];
  });
  const taken = (command: readonly string[]): number =>
    named.filter(([, other]) => other.join(" ") === command.join(" ")).length;
  return new Map(named.map(([name, command]) => [name, taken(command) === 1 ? command : [kebab(name)]]));
}

function groupedName({ name, operationId }: Named): readonly [string, string] | undefined {
  const [group, member] = operationId.split("_");
  if (group === undefined || member === undefined) return undefined;
  const words = wordsOf(name);
  const groupWords = wordsOf(group);
  if (groupWords.every((word, index) => words[index] === word)) return [kebab(group), kebab(member)];
  const memberWords = wordsOf(member);
  const isSaid =
    memberWords.length < words.length && memberWords.every((word, index) => words[index] === word);
  const said = isSaid ? memberWords.length : 1;
  const [verb, noun] = [words.slice(0, said).join("-"), words.slice(said)];
  return noun.length === 0 ? undefined : [noun.join("-"), verb];
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
