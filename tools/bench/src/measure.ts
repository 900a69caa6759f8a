/** All samples of one figure of one contender in one case. */
export interface Series {
  /** What was done, e.g. `GET` or `10,000 operations`. */
  readonly case: string;
  /** Who did it, as it is printed, e.g. `azbackup`. */
  readonly contender: string;
  /** What was counted, e.g. `CPU per call`. Smaller is better, always. */
  readonly metric: string;
  /** Of the samples, e.g. `µs`, `ms`, `MB`; empty for plain counts. */
  readonly unit: string;
  /** One a turn, in the order they were taken; never empty. */
  readonly samples: readonly number[];
  /** What a reader has to know about this one figure. */
  readonly note?: string;
}

/** Names the median of one {@link Series}. */
export interface FigureName {
  readonly case: string;
  readonly contender: string;
  readonly metric: string;
}

/** What a figure is meant to be; reported as met or not, never asserted. */
export interface Budget {
  /** What is promised, e.g. `CPU per call of a GET, against bare node:http`. */
  readonly text: string;
  readonly of: FigureName;
  /** When there, the ratio `of / against` is what is limited, otherwise the figure itself. */
  readonly against?: FigureName;
  readonly limit: number;
  /** Whether the limit itself is too much. Default false. */
  readonly exclusive?: boolean;
}

/** What a measure runs with. */
export interface Context {
  /** Folder of the repository. */
  readonly root: string;
  /** Folder the peers are installed in: `node_modules` is in it. */
  readonly peers: string;
  /** An empty folder for this measure alone, removed after it. */
  readonly scratch: string;
  /** Whether a rough figure is enough. */
  readonly quick: boolean;
  /** Says on the terminal what is being done. */
  log(line: string): void;
}

/** Something that is measured with us and our peers in the same run, taking turns. */
export interface Measure {
  /** Short, for `--only`, and names the chart. */
  readonly name: string;
  readonly title: string;
  /** What is done and how each figure comes about, in Markdown: the reader knows nothing else. */
  readonly explains: string;
  /** The contender that is us. */
  readonly ours: string;
  /** The contender that the others are divided by. */
  readonly peer: string;
  /** The metric that is drawn; the others are in the table only. */
  readonly charted: string;
  /** Draws lines over the cases, on a logarithmic scale, where the cases are sizes. Default: bars. */
  readonly lines?: boolean;
  readonly budgets: readonly Budget[];
  run(context: Context): Promise<readonly Series[]>;
}
