import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { requireLoopback } from "./loopback.js";

/** Changes to an environment; what is undefined is taken out of it. */
export type NpmEnvironment = Readonly<Record<string, string | undefined>>;

/** Settings npm and its relatives would take from whoever runs this, in either case of letters. */
function inherited(environment: Readonly<Record<string, string | undefined>>): NpmEnvironment {
  const names = Object.keys(environment).filter((name) =>
    /^(npm_config_|bun_config_)|^(npm_token|node_auth_token|(https?|all|no)_proxy)$/i.test(name),
  );
  return Object.fromEntries(names.map((name) => [name, undefined]));
}

/** Nobody listens there: whatever is asked of another machine fails, also by mistake. */
const nowhere = "http://127.0.0.1:9";

/**
 * An environment in which npm, Deno and Bun know one registry, can reach no other machine, and have no
 * credential of whoever runs this; settings and caches are in `folder`.
 *
 * @throws Error when the registry is not on this machine.
 */
export async function npmEnvironment(
  folder: string,
  registry: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<NpmEnvironment> {
  const { host } = requireLoopback(registry);
  const [user, global] = [join(folder, "npmrc"), join(folder, "global-npmrc")];
  await mkdir(folder, { recursive: true });
  // The registry lets anybody publish; npm asks for a token all the same.
  await writeFile(user, `//${host}/:_authToken=rehearsal\n`);
  await writeFile(global, "");
  return {
    ...inherited(environment),
    npm_config_userconfig: user,
    npm_config_globalconfig: global,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_fund: "false",
    npm_config_audit: "false",
    npm_config_update_notifier: "false",
    // Tools differ in which of these they read; changesets knows the one in small letters only.
    npm_config_registry: registry,
    NPM_CONFIG_REGISTRY: registry,
    BUN_CONFIG_REGISTRY: registry,
    npm_config_https_proxy: nowhere,
    npm_config_proxy: nowhere,
    npm_config_noproxy: "127.0.0.1",
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: "127.0.0.1",
    DENO_DIR: join(folder, "deno"),
    BUN_INSTALL_CACHE_DIR: join(folder, "bun-cache"),
  };
}
