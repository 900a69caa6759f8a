import { readFile, rm } from "node:fs/promises";
import { build } from "rolldown";
import { entryPoints, type Manifest } from "./entry-points.ts";

/*
 * `node ../../tools/build/src/bundle-package.ts` in a package's folder, after `tsc` has written the
 * declarations. A file takes longer to find, read and link than to run: a client in one file is imported
 * several times as fast as in a hundred. What several entry points need stands in files they share, and
 * nothing is minified, so that stack traces and debuggers show what was written.
 */
const manifest = JSON.parse(await readFile("package.json", "utf8")) as Manifest;
await rm("dist/shared", { recursive: true, force: true });
await build({
  input: Object.fromEntries(entryPoints(manifest)),
  platform: "neutral",
  // Which one of the package's own aliases is meant is known where it runs.
  external: (id) => !/^[./]|^[A-Za-z]:/.test(id),
  treeshake: { moduleSideEffects: false },
  transform: { target: "es2022" },
  output: {
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "shared/[hash].js",
    hoistTransitiveImports: false,
  },
});
