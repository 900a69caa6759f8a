/** What the command ends with; documented in docs/cli.md, and never changed. */
export const exitCodes = {
  done: 0,
  /** The operation ran, and failed or was canceled. */
  failed: 1,
  /** What was asked for cannot be done as it was asked; nothing was sent. */
  usage: 2,
  /** The service refused it, or could not be reached; nothing was started. */
  notStarted: 3,
  /** It may have been started, or was, and its end is not known. */
  mayHaveStarted: 4,
  /** It runs; the time to wait for it is over. */
  timedOut: 5,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
