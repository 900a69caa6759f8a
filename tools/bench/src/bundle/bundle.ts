import { parse } from "node:path";
import { gzipSync } from "node:zlib";
import { type Plugin, build } from "esbuild";

/** Bytes of a bundle. */
export interface BundleSize {
  readonly minified: number;
  /** Of the minified bundle, at level 9. */
  readonly gzip: number;
}

/** Entries that are no files: their texts, by names. */
function entriesFrom(texts: ReadonlyMap<string, string>, resolveDir: string): Plugin {
  return {
    name: "entries",
    setup(context) {
      context.onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === "entry-point" ? { path, namespace: "entry" } : undefined,
      );
      context.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => ({
        contents: texts.get(path) ?? "",
        loader: "ts",
        resolveDir,
      }));
    },
  };
}

/**
 * Bundles modules for browsers, each alone and minified, as an application's build does, and says how large
 * each is. All in one build, which reads what they share only once.
 *
 * @param modules Texts of the modules, by names made of letters, digits, dots and dashes; what a module
 *   exports is what is used.
 * @param resolveDir Folder the modules are thought to be in: packages are looked for from there.
 * @throws Error when a bundle cannot be made.
 */
export async function bundle(
  modules: ReadonlyMap<string, string>,
  resolveDir: string,
): Promise<ReadonlyMap<string, BundleSize>> {
  const { outputFiles } = await build({
    entryPoints: [...modules.keys()].map((name) => ({ in: name, out: name })),
    plugins: [entriesFrom(modules, resolveDir)],
    outdir: resolveDir,
    absWorkingDir: resolveDir,
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      parse(path).name,
      { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length },
    ]),
  );
}
