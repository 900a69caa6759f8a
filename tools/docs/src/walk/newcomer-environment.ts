import { delimiter } from "node:path";

/** Settings of npm a newcomer may have too: where packages come from, and where they are kept. */
const kept = /^npm_config_(registry|cache|userconfig|globalconfig)$/i;

/**
 * The environment as it is outside of `npm run`: without what npm has put into it, and without the
 * programs of this repository on the path.
 */
export function newcomerEnvironment(env: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const added = Object.keys(env).filter(
    (name) =>
      (/^(npm_|INIT_CWD$|NODE$|VITEST|TURBO_)/i.test(name) && !kept.test(name)) || name === "NODE_ENV",
  );
  const path = (env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
    .join(delimiter);
  return { ...Object.fromEntries(added.map((name) => [name, undefined])), PATH: path };
}
