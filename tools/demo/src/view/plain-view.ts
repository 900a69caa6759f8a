import type { Output } from "../environment.js";
import type { ProgressView } from "./progress-view.js";

/** A line of text whenever something has changed: for files, pipes and build logs. */
export function createPlainView(out: Output, titles: readonly string[]): ProgressView {
  const width = Math.max(0, ...titles.map((title) => title.length));
  return {
    lane(index) {
      const title = (titles[index] ?? "").padEnd(width);
      let last = "";
      const line = (text: string): void => {
        if (text !== last) out.write(`${title}  ${text}\n`);
        last = text;
      };
      return {
        show: (stage, percent) => line(percent === undefined ? stage : `${stage} (${Math.floor(percent)} %)`),
        end: (outcome) => line(outcome),
      };
    },
    note: (text) => void out.write(`${text}\n`),
    close() {},
  };
}
