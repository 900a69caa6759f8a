import type { Surface, SymbolShape } from "./api-surface.js";
import { symbolsOf } from "./read-symbols.js";

/** The declarations of each entry point, by the name it is imported by. */
export function reportBlocks(report: string): Map<string, string> {
  const blocks = report.matchAll(/^## (\S+)\n\n```ts\n(.*?)^```$/gms);
  return new Map([...blocks].map(([, name = "", code = ""]) => [name, code]));
}

/** Reads an API report back: the surface of each entry point, by the name it is imported by. */
export function parseReport(report: string): Map<string, Surface> {
  return new Map(
    [...reportBlocks(report)].map(([name, code]) => {
      const symbols = symbolsOf(name, code);
      return [name, new Map(symbols.map((symbol): [string, SymbolShape] => [symbol.name, symbol]))];
    }),
  );
}
