/** The command cannot go on; its message is meant for the person who gave it, and holds no secret. */
export class StopError extends Error {
  override readonly name = "StopError";
  /** 2: the command itself is wrong, and nothing was done. 1: anything else. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 2) {
    super(message);
    this.exitCode = exitCode;
  }
}
