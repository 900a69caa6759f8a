import type { StepOutcome } from "../run/step-report.js";

/** The progress of several journeys, side by side. */
export interface ProgressView {
  /** The line of a journey. */
  lane(index: number): LaneView;
  /** Writes a line of text beside the progress. */
  note(text: string): void;
  /** Leaves the last picture standing. */
  close(): void;
}

/** One journey's line. */
export interface LaneView {
  /** @param percent 0 to 100; undefined when nobody says */
  show(stage: string, percent: number | undefined): void;
  end(outcome: StepOutcome): void;
}
