import { createEmulator, createRealClock, createVirtualClock, type Emulator } from "@azbackup/emulator";
import type { Environment } from "../../src/environment.js";
import { runDemo } from "../../src/run-demo.js";

/** What a run can be given besides its arguments. */
export interface FakeWorld {
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: { readonly columns: number };
  readonly answer?: string;
  /** Called after each text that is written to the standard output. */
  readonly watch?: (text: string, interrupt: () => void) => void;
}

/** What a run has left behind. */
export interface FakeRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The emulator it has started. */
  readonly emulator: Emulator | undefined;
  /** Questions it has asked. */
  readonly questions: readonly string[];
}

/** Runs the command in this process, on a virtual clock that never waits. */
export async function run(argv: readonly string[], world: FakeWorld = {}): Promise<FakeRun> {
  const interrupt = new AbortController();
  const clock = createVirtualClock({ autoAdvance: true });
  const questions: string[] = [];
  let [stdout, stderr] = ["", ""];
  let emulator: Emulator | undefined;
  const environment: Environment = {
    argv,
    env: world.env ?? {},
    stdout: {
      isTTY: world.terminal !== undefined,
      columns: world.terminal?.columns,
      write(text) {
        stdout += text;
        world.watch?.(text, () => interrupt.abort());
      },
    },
    stderr: {
      write(text) {
        stderr += text;
      },
    },
    interrupted: interrupt.signal,
    clock: createRealClock(20),
    now: () => clock.now(),
    every: () => () => {},
    ask:
      world.answer === undefined
        ? undefined
        : async (question) => {
            questions.push(question);
            return world.answer ?? "";
          },
    async startEmulator(options) {
      emulator = await createEmulator({ ...options, clock });
      return { emulator, fetch: emulator.fetch };
    },
  };
  const exitCode = await runDemo(environment);
  return { exitCode, stdout, stderr, emulator, questions };
}

/** The cells of the table's line about an operation. */
export function rowOf(stdout: string, operation: string): readonly string[] {
  const line = stdout.split("\n").findLast((text) => text.split(/ {2,}/)[1] === operation);
  return line?.trim().split(/ {2,}/) ?? [];
}
