import { followMany } from "../many/index.js";

/** Follows operations at once and prints what it took. False when one ended wrongly or was asked for too often. */
export async function manyCommand(print: (text: string) => void, count: number): Promise<boolean> {
  const result = await followMany(count);
  print(
    [
      `${count} operations at once, ${Math.round(result.realMs / 100) / 10} s, heap ${result.heapMegabytes} MB with the emulator's; a poller holds ${result.bytesEach} bytes`,
      `  started ${result.started}, succeeded ${result.succeeded}, failed ${result.failed} (as many as did: ${result.toFail})`,
      `  ${result.requests} requests, ${result.reads} of them status reads; Retry-After allows ${result.readsAllowed}`,
      `  reads before Retry-After was over: ${result.earlyReads}`,
      "",
    ].join("\n"),
  );
  const rightEnds = result.succeeded === count - result.toFail && result.failed === result.toFail;
  return (
    rightEnds && result.started === count && result.earlyReads === 0 && result.reads <= result.readsAllowed
  );
}
