import { typed } from "@azbackup/contract";

/** What a page of a list holds, and where the next one is. */
export interface Page {
  readonly items: unknown;
  readonly continuationToken: unknown;
}

interface Pages {
  byPage(): AsyncIterator<object>;
}

/**
 * What a call gives: a value, or the first page of a list. Our poller is asked to start, and gives nothing
 * yet; that it refuses an answer of an example whose URLs lead elsewhere is no matter here.
 */
export async function readValue(
  given: unknown,
  tokenAfter: (page: object) => unknown = (page) => Reflect.get(page, "continuationToken"),
): Promise<unknown> {
  if (isPages(given)) {
    const { value } = (await given.byPage().next()) as { value: object };
    return { items: typed(value), continuationToken: tokenAfter(value) } satisfies Page;
  }
  if (isOurPoller(given)) {
    await given.submitted().catch(() => undefined);
    return undefined;
  }
  return typed(await given);
}

function isPages(given: unknown): given is Pages {
  return typeof given === "object" && given !== null && "byPage" in given;
}

function isOurPoller(given: unknown): given is { submitted(): Promise<unknown> } {
  return typeof given === "object" && given !== null && "submitted" in given;
}
