import type { LoadedItem } from "./context.js";

/** What is written of a token. */
export type TokenChange =
  /** Nothing. */
  | { readonly token?: undefined; readonly token_keep?: undefined; readonly token_rest?: undefined }
  /** All of it. */
  | { readonly token: string; readonly token_keep?: undefined; readonly token_rest?: undefined }
  /** What follows the part that it shares with the one that was stored as a whole. */
  | { readonly token?: undefined; readonly token_keep: number; readonly token_rest: string };

/** What is short enough to be written with each read. */
const longestRest = 1000;

/**
 * Says what is to be written where an item has a new token. A token holds the address to ask, which services
 * make long (2.5 KB is usual), and of which nothing changes while one stage lasts.
 */
export function tokenChange(
  { token: before, token_keep }: Pick<LoadedItem, "token" | "token_keep">,
  token: string | undefined,
): TokenChange {
  if (token === undefined || token === before) return {};
  // The database counts characters otherwise where there are others.
  if (before === null || !/^[\0-\x7F]*$/.test(token)) return { token };
  let shared = 0;
  const most = Math.min(before.length, token.length, token_keep ?? Infinity);
  while (shared < most && before.charCodeAt(shared) === token.charCodeAt(shared)) shared += 1;
  const token_rest = token.slice(shared);
  return token_rest.length > longestRest ? { token } : { token_keep: shared, token_rest };
}
