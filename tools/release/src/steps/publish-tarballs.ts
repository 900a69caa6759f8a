import type { NpmClient } from "../registry/npm-client.js";
import type { Tarball } from "./pack-packages.js";

/** How tarballs are published. */
export interface PublishOptions {
  /** What installs them, after `@`. */
  readonly tag: string;
  /** Says who built them from what; needs the identity of a CI job. */
  readonly provenance: boolean;
  /** Asks everything and publishes nothing. */
  readonly dryRun: boolean;
}

/**
 * Publishes tarballs the registry does not have yet, so that a run that broke off can be repeated.
 *
 * @returns those that were published
 */
export async function publishTarballs(
  tarballs: readonly Tarball[],
  npm: NpmClient,
  { tag, provenance, dryRun }: PublishOptions,
): Promise<Tarball[]> {
  const missing: Tarball[] = [];
  for (const tarball of tarballs) {
    const known = await npm.view(`${tarball.name}@${tarball.version}`, "version");
    if (known === undefined) missing.push(tarball);
  }
  for (const { file } of missing) {
    const settings = [`--tag=${tag}`, "--access=public", `--provenance=${provenance}`];
    await npm.run("publish", file, ...settings, ...(dryRun ? ["--dry-run"] : []));
  }
  return missing;
}
