import type { SymbolShape } from "../api/api-surface.js";
import { parseReport, reportBlocks } from "../api/parse-report.js";

/** Methods as functions: TypeScript lets the parameters of methods become narrower, and those not. */
const strict = `type Strict<T> = { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (...args: A) => R : T[K] };
type Lost<K extends never> = K;
`;

function use({ name, kind, head, text, members }: SymbolShape, index: number): string {
  if (kind === "function") return `export const use${index}: typeof Released.${name} = now.${name};`;
  // Each declaration of a unique symbol is another type.
  if (kind === "value")
    return text.includes("unique symbol")
      ? ""
      : `export const use${index}: typeof Released.${name} = now.${name};`;
  if (head.startsWith("<")) return "";
  const kept = `export type Use${index} = Lost<Exclude<keyof Released.${name}, keyof now.${name}>>;`;
  if (kind === "type") return `export type Use${index} = now.${name};`;
  if (kind === "interface") return kept;
  const made = members.has("constructor") && !text.startsWith("abstract");
  return [
    kept,
    `declare const one${index}: now.${name};`,
    `export const use${index}: Strict<Released.${name}> = one${index};`,
    ...(made
      ? [
          `export const make${index}: new (...args: ConstructorParameters<typeof Released.${name}>) => unknown = now.${name};`,
        ]
      : []),
  ].join("\n");
}

/**
 * A program for each entry point of a package that compiles when everything that could be written against
 * the released API can still be: it declares that API, and puts what the package has now in its place.
 */
export function releasedPrograms(report: string): Map<string, string> {
  const surfaces = parseReport(report);
  return new Map(
    [...reportBlocks(report)].map(([entry, code]) => {
      const imports = code.match(/^import .*;$/gm) ?? [];
      const declarations = code.replaceAll(/^import .*;\n/gm, "");
      const uses = [...(surfaces.get(entry)?.values() ?? [])].filter(({ exported }) => exported).map(use);
      const lines = [
        ...imports,
        `import * as now from "${entry}";`,
        strict,
        `declare namespace Released {\n${declarations}}`,
        ...uses,
      ];
      return [entry, `${lines.join("\n")}\n`];
    }),
  );
}
