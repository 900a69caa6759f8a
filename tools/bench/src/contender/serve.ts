/** What one turn came to, by metric. */
export type Figures = Readonly<Record<string, number>>;

/** What a contender's process tells the process that measures it. */
export type Message = { readonly ready: true } | { readonly figures: Figures } | { readonly error: string };

function tell(message: Message): void {
  process.send?.(message);
}

/**
 * Called once in a contender's process: makes it ready, then takes a turn whenever it is asked to. The
 * process ends with the one that started it.
 *
 * @param prepare Sets up, asserts that the right values are read, warms up; returns what one turn does.
 */
export async function serveContender(prepare: () => Promise<() => Promise<Figures>>): Promise<void> {
  const report = (error: unknown): void =>
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  process.once("disconnect", () => process.exit());
  try {
    const turn = await prepare();
    process.on("message", () => void turn().then((figures) => tell({ figures }), report));
    tell({ ready: true });
  } catch (error) {
    report(error);
  }
}
