import { posix } from "node:path";

/** A module of a relative import or re-export, of types as well; the same text in a comment does no harm. */
const relativeImport =
  /^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)";|\bimport\("(\.[^"]+)"\)|^import "(\.[^"]+)";/gm;

/** The files that a file imports, by their paths from the root. */
function importsOf(path: string, text: string, files: ReadonlySet<string>): string[] {
  return [...text.matchAll(relativeImport)]
    .map(([, from, dynamic, bare]) => posix.join(posix.dirname(path), from ?? dynamic ?? bare ?? ""))
    .map((module) => (files.has(module) ? module : module.replace(/\.js$/, ".ts")))
    .filter((module) => files.has(module));
}

/**
 * The circles in which files import each other, each as the list of its files; none twice.
 *
 * @param texts source files by path, with forward slashes
 */
export function importCircles(texts: ReadonlyMap<string, string>): string[][] {
  const files = new Set(texts.keys());
  const circles: string[][] = [];
  const done = new Set<string>();
  const above: string[] = [];
  const visit = (path: string): void => {
    const at = above.indexOf(path);
    if (at >= 0) circles.push(above.slice(at));
    if (at >= 0 || done.has(path)) return;
    above.push(path);
    for (const next of importsOf(path, texts.get(path) ?? "", files)) visit(next);
    above.pop();
    done.add(path);
  };
  for (const path of files) visit(path);
  return circles;
}
