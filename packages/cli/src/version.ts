import { createRequire } from "node:module";

// The package's own name leads to its manifest from wherever this code ends up in a bundle.
const manifest = createRequire(import.meta.url)("@azbackup/cli/package.json") as { readonly version: string };

/** The package's version. */
export const version: string = manifest.version;
