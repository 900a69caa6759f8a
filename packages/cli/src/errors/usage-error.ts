/** What was asked for cannot be done as it was asked. Nothing was sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  /**
   * @param flag the flag or file it is about, as it was written
   * @param rule what it has to be, in words that follow "must be"; `"required"` where there is nothing
   * @param received what it was, unless that is secret
   */
  static of(flag: string, rule: string, received?: string): UsageError {
    if (rule.startsWith("required")) return new UsageError(`${flag} is ${rule}`);
    const shown = received === undefined ? "" : `; received ${JSON.stringify(received.slice(0, 99))}`;
    return new UsageError(`${flag} must be ${rule}${shown}`);
  }
}
