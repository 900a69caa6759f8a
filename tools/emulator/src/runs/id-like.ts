import { createHash } from "node:crypto";

/** Makes ids that look like the documented ones and are the same in every run of a test. */
export type IdMaker = (like: string) => string;

/** Creates a maker of ids; `seed` tells emulators apart. */
export function createIdMaker(seed: string): IdMaker & { count: number; restart(): void } {
  const make = (like: string): string => {
    maker.count += 1;
    const hex = createHash("sha256").update(`${seed}:${maker.count}`).digest("hex");
    if (/^[0-9a-f]{32}$/i.test(like)) return hex.slice(0, 32);
    const version = `4${hex.slice(13, 16)}`;
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${version}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  const maker = Object.assign(make, { count: 0, restart: () => void (maker.count = 0) });
  return maker;
}
