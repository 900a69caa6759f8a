/** How an operation went when somebody else's client asked for it. */
export interface Outcome {
  /** The client as its registry calls it. */
  readonly client: string;
  readonly version: string;
  readonly service: string;
  /** The operation as our specs call it. */
  readonly operation: string;
  readonly worked: boolean;
  /** Why it did not work, or what has to be known of how it did. */
  readonly note?: string;
}

/** A client, and how each of the operations that it shares with our specs is asked for. */
export interface ForeignClient {
  readonly client: string;
  readonly version: string;
  readonly service: string;
  /** In the order they have to be asked in: what comes later reads what came before. */
  readonly calls: Readonly<Record<string, () => Promise<unknown>>>;
}

/** Asks for every operation, and goes on whatever comes of it. */
export async function tryAll({
  client,
  version,
  service,
  calls,
}: ForeignClient): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const [operation, call] of Object.entries(calls)) {
    const base = { client, version, service, operation };
    try {
      await call();
      outcomes.push({ ...base, worked: true });
    } catch (error) {
      outcomes.push({ ...base, worked: false, note: firstLine(error) });
    }
  }
  return outcomes;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split("\n")[0]?.slice(0, 160) ?? "";
}
