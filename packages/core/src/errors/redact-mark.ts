/** What stands in the place of a secret. */
export const redacted = "[redacted]";

/** Nobody reads a longer text, and the engine would run out of stack on one of some megabytes. */
export const longest = 2 ** 16;
