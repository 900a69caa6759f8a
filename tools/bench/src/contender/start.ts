import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Figures, Message } from "./serve.js";

/** Somebody who is measured, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** Does one turn. */
  turn(): Promise<Figures>;
  stop(): Promise<void>;
}

export interface ContenderOptions {
  readonly args?: readonly string[];
  /** Options of Node for the process. */
  readonly execArgv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

function answer(child: ChildProcess, name: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`${name} ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message: Message) => {
      child.off("exit", ended);
      if ("error" in message) reject(new Error(`${name}: ${message.error}`));
      else resolve(message);
    });
  });
}

/**
 * Starts a program that calls `serveContender`, and waits until it is ready.
 *
 * @throws Error with what the program says, when it cannot get ready or a turn fails.
 */
export async function startContender(
  name: string,
  program: URL,
  { args = [], execArgv = [], env = {} }: ContenderOptions = {},
): Promise<Contender> {
  const child = fork(fileURLToPath(program), [...args], {
    execArgv: [...execArgv],
    env: { ...process.env, ...env },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await ended;
  };
  try {
    await answer(child, name);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    name,
    async turn(): Promise<Figures> {
      const answered = answer(child, name);
      child.send("turn");
      const message = await answered;
      if (!("figures" in message)) throw new Error(`${name} took no turn`);
      return message.figures;
    },
    stop,
  };
}
