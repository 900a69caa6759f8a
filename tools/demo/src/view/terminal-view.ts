import type { Environment } from "../environment.js";
import type { StepOutcome } from "../run/step-report.js";
import type { ProgressView } from "./progress-view.js";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const frameMs = 100;
const barWidth = 16;
const hideCursor = "\u001B[?25l";
const showCursor = "\u001B[?25h";
const clearBelow = "\u001B[J";

interface Lane {
  readonly title: string;
  stage: string;
  percent: number | undefined;
  outcome: StepOutcome | undefined;
  /** Seconds, once it is over. */
  took: number | undefined;
}

/** One line a journey, redrawn in place: a spinner, a bar where the service says how far it is, and the time. */
export function createTerminalView(
  { stdout, now, every }: Pick<Environment, "stdout" | "now" | "every">,
  titles: readonly string[],
): ProgressView {
  const began = now();
  const seconds = (): number => (now() - began) / 1000;
  const width = Math.max(0, ...titles.map((title) => title.length));
  const lanes = titles.map((title): Lane => ({
    title: title.padEnd(width),
    stage: "waiting",
    percent: undefined,
    outcome: undefined,
    took: undefined,
  }));
  let drawn = 0;

  const line = ({ title, stage, percent, outcome, took }: Lane): string => {
    const time = `${(took ?? seconds()).toFixed(1).padStart(5)} s`;
    const text = `${mark(outcome, seconds())} ${title} ${time}  ${percent === undefined ? "" : bar(percent)}${stage}`;
    return text.slice(0, Math.max(20, (stdout.columns ?? 80) - 1));
  };
  const up = (): string => (drawn === 0 ? "" : `\u001B[${drawn}A\r${clearBelow}`);
  const draw = (above = ""): void => {
    stdout.write(`${up()}${above}${lanes.map(line).join("\n")}\n`);
    drawn = lanes.length;
  };

  stdout.write(hideCursor);
  draw();
  const stop = every(frameMs, draw);
  return {
    lane: (index) => ({
      show(stage, percent) {
        Object.assign(lanes[index] ?? {}, { stage, percent });
        draw();
      },
      end(outcome) {
        Object.assign(lanes[index] ?? {}, { outcome, stage: outcome, percent: undefined, took: seconds() });
        draw();
      },
    }),
    note: (text) => draw(`${text}\n`),
    close() {
      stop();
      stdout.write(showCursor);
    },
  };
}

function mark(outcome: StepOutcome | undefined, seconds: number): string {
  if (outcome === undefined) return frames[Math.floor((seconds * 1000) / frameMs) % frames.length] ?? "";
  return outcome === "succeeded" ? "✔" : outcome === "failed" ? "✖" : "?";
}

function bar(percent: number): string {
  const full = Math.round((Math.min(100, Math.max(0, percent)) / 100) * barWidth);
  return `${"█".repeat(full)}${"░".repeat(barWidth - full)} ${Math.floor(percent)} %  `;
}
