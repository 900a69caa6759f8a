import { inspect } from "node:util";

/** What a call fails with, whether it throws or rejects. Throws when it does not fail. */
export async function failureOf(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  throw new Error("the call did not fail");
}

/** Everything a log could show of an error: hidden fields, causes and all. */
export function everythingOf(error: unknown): string {
  const texts = [inspect(error, { depth: Infinity, showHidden: false, maxStringLength: Infinity })];
  texts.push(JSON.stringify(error) ?? "", String(error));
  if (error instanceof Error) texts.push(error.message, error.stack ?? "", everythingOfCause(error.cause));
  return texts.join("\n");
}

function everythingOfCause(cause: unknown): string {
  return cause === undefined ? "" : everythingOf(cause);
}
