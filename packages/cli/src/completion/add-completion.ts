import type { Command } from "commander";
import type { Environment } from "../environment.js";

const scriptCommand = "completion";
/** What the scripts call, with what was typed so far behind `--`. */
const askCommand = "complete";

/** What is to be completed, when that is asked for. */
export function wordsToComplete(argv: readonly string[]): readonly string[] | undefined {
  return argv[0] === askCommand ? argv.slice(argv.indexOf("--") + 1) : undefined;
}

/**
 * What the library's script for bash takes from bash-completion, for where that is not installed. Words
 * are quoted, since the script has them evaluated.
 */
const bashFallback = `declare -F _get_comp_words_by_ref > /dev/null || _get_comp_words_by_ref() {
    cword=$COMP_CWORD
    cur=\${COMP_WORDS[COMP_CWORD]}
    prev=\${COMP_WORDS[COMP_CWORD - 1]}
    words=()
    local word
    for word in "\${COMP_WORDS[@]:0:COMP_CWORD + 1}"; do
        words+=("$([[ -z $word ]] || printf %q "$word")")
    done
}

`;

/** Gives the program the commands of completion; the library is loaded when one of them is asked for. */
export async function addCompletion(
  program: Command,
  [first, shell]: readonly string[],
  { stdout }: Pick<Environment, "stdout">,
): Promise<void> {
  if (first !== scriptCommand && first !== askCommand) {
    program
      .command(`${scriptCommand} <shell>`)
      .summary("print a completion script for bash, zsh, fish or powershell")
      .helpGroup("Operations:");
    return;
  }
  if (first === scriptCommand && shell === "bash") await stdout.write(bashFallback);
  shorten(program);
  const { default: tab } = await import("@bomb.sh/tab/commander");
  tab(program, { completionCommandName: scriptCommand });
}

/** A shell shows what stands in one line. */
function shorten(command: Command): void {
  command.description(command.summary() || firstSentence(command.description()));
  for (const option of command.options) option.description = firstSentence(option.description);
  for (const one of command.commands) shorten(one);
}

function firstSentence(text: string): string {
  return (text.split(/(?<=\.)\s|\n/)[0] ?? "").replace(/\s+/g, " ");
}
