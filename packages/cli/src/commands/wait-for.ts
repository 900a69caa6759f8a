import type { OperationPoller } from "@azbackup/core/lro";
import { exitCodes } from "../errors/exit-codes.js";
import { UsageError } from "../errors/usage-error.js";
import type { Results } from "../output/results.js";
import { follow } from "../work/follow.js";
import { type OperationToken, writeToken } from "../work/operation-token.js";
import { createProgress } from "../work/progress.js";
import type { CommandContext } from "./command-context.js";

export interface WaitOptions {
  readonly title: string;
  /** What a token says besides what the client says in it. */
  readonly token: Omit<OperationToken, "resume">;
  readonly results: Results;
  readonly giveUp: AbortController;
  readonly timeoutMs: number | undefined;
  readonly noWait: boolean;
  readonly showProgress: boolean;
  readonly saveTo: string | undefined;
}

/** Waits for the end of an operation, says how to go on with it, and writes its result. */
export async function waitFor(
  context: CommandContext,
  poller: OperationPoller,
  options: WaitOptions,
): Promise<void> {
  const { environment, circumstances } = context;
  const { stdout, stderr } = environment;
  const { giveUp, saveTo, results } = options;
  const view = createProgress(environment, { title: options.title, isOn: options.showProgress });
  let token: string | undefined;
  const accepted = async (): Promise<void> => {
    if (poller.isDone) return;
    token = writeToken({ ...options.token, resume: await poller.resumeToken() });
    const target = saveTo === undefined ? token : quoted(saveTo);
    circumstances.resume = `azbackup resume ${target}`;
    if (saveTo !== undefined) {
      await environment.writeFile(saveTo, `${token}\n`).catch((error: Error) => {
        circumstances.resume = `azbackup resume ${token}`;
        throw new UsageError(
          `--save-token: ${saveTo} cannot be written (${error.message}). It was started.\n  azbackup resume ${token}`,
        );
      });
    }
    if (!options.noWait) await view.note(`Accepted. Should this end early: ${circumstances.resume}`);
  };
  giveUp.signal.addEventListener("abort", () => (circumstances.isInterrupted = true));
  const followed = await follow(environment, { ...options, poller, view, accepted });
  if (followed.end === "done") {
    await results.one(followed.result);
  } else if (followed.end === "accepted") {
    await stdout.write(`${token}\n`);
    await stderr.write(`Accepted, and not waited for. To wait for it:\n  ${circumstances.resume}\n`);
  } else {
    await stderr.write(
      `Stopped waiting. The operation goes on. To wait for it again:\n  ${circumstances.resume ?? ""}\n`,
    );
    context.exitCode = exitCodes.interrupted;
  }
}

/** A path as a shell reads it. */
function quoted(path: string): string {
  return /^[\w./@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
