import type { OperationState } from "@azbackup/core/lro";
import { styleText } from "node:util";
import stringWidth from "string-width";
import type { Environment } from "../environment.js";
import { showDuration } from "./duration.js";

/** Shows how far an operation is. */
export interface ProgressView {
  show(state: OperationState): void;
  /** Says something above what is shown. */
  note(text: string): Promise<void>;
  /** Takes away what is drawn, so that other text can follow. */
  close(): Promise<void>;
}

export interface ProgressOptions {
  readonly title: string;
  readonly isOn: boolean;
}

const drawEveryMs = 250;
const barWidth = 20;
const clearLine = "\r\u001B[K";

/** One line that is redrawn on a terminal; elsewhere a line for each change. On standard error. */
export function createProgress(environment: Environment, { title, isOn }: ProgressOptions): ProgressView {
  const { stderr, env } = environment;
  if (!isOn) return silentView(environment);
  return stderr.isTTY && env["TERM"] !== "dumb" && !env["CI"]
    ? barView(environment, title)
    : lineView(environment, title);
}

function silentView({ stderr }: Environment): ProgressView {
  return { show() {}, note: async (text) => stderr.write(`${text}\n`), close: async () => {} };
}

function lineView({ stderr, clock }: Environment, title: string): ProgressView {
  const began = clock.now();
  let last = "";
  return {
    show(state) {
      const text = [stateWord(state), percentText(state)].filter(Boolean).join(" ");
      if (text === last) return;
      last = text;
      void stderr.write(`${title}: ${text} after ${showDuration(clock.now() - began)}\n`).catch(() => {});
    },
    note: async (text) => stderr.write(`${text}\n`),
    close: async () => {},
  };
}

function barView({ stderr, clock, every, env }: Environment, title: string): ProgressView {
  const began = clock.now();
  let state: OperationState | undefined;
  const draw = (above = ""): Promise<void> => {
    const line = progressLine(title, state, clock.now() - began, stderr.columns ?? 80, !env["NO_COLOR"]);
    return stderr.write(`${clearLine}${above}${line}`).catch(() => {});
  };
  const stop = every(drawEveryMs, () => void draw());
  return {
    show(next) {
      state = next;
      void draw();
    },
    note: (text) => draw(`${text}\n`),
    async close() {
      stop();
      await stderr.write(clearLine);
    },
  };
}

/** The line, in no more columns than there are; what matters least goes first. */
export function progressLine(
  title: string,
  state: OperationState | undefined,
  elapsedMs: number,
  columns: number,
  hasColor: boolean,
): string {
  const percent = state?.percentComplete;
  const word = stateWord(state);
  const percentWords = state === undefined ? "" : percentText(state);
  const elapsed = showDuration(elapsedMs);
  const left = remainingText(percent, elapsedMs);
  const candidates = [
    [title, bar(percent), percentWords, word, elapsed, left],
    [title, percentWords, word, elapsed, left],
    [percentWords, word, elapsed],
    [percentWords || word, elapsed],
  ].map((parts) => parts.filter((part) => part !== "").join("  "));
  const fitting = candidates.find((text) => stringWidth(text) < columns) ?? "";
  return hasColor && word !== "" ? fitting.replace(word, () => coloured(word)) : fitting;
}

// Whether there is a terminal was asked before: what is drawn goes nowhere else.
function coloured(word: string): string {
  return styleText("cyan", word, { validateStream: false });
}

function stateWord(state: OperationState | undefined): string {
  if (state === undefined) return "starting";
  return state.job?.serviceStatus ?? state.serviceStatus ?? state.status;
}

function percentText({ percentComplete }: OperationState): string {
  return percentComplete === undefined ? "" : `${Math.floor(percentComplete)} %`;
}

function bar(percent: number | undefined): string {
  if (percent === undefined) return "";
  const full = Math.round((Math.min(100, Math.max(0, percent)) / 100) * barWidth);
  return `[${"#".repeat(full)}${"-".repeat(barWidth - full)}]`;
}

/** What is left if it goes on as it did; the first few percent say too little. */
function remainingText(percent: number | undefined, elapsedMs: number): string {
  if (percent === undefined || percent < 3 || percent >= 100) return "";
  return `about ${showDuration((elapsedMs * (100 - percent)) / percent)} left`;
}
