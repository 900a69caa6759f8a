import { compare, prerelease, valid } from "semver";
import type { NpmClient } from "../registry/npm-client.js";

/** A version of a package. */
export interface Release {
  readonly name: string;
  readonly version: string;
}

/**
 * Makes versions that were tried under another tag the ones everybody installs.
 *
 * @throws Error when one is not in the registry; no tag is moved then.
 */
export async function promote(releases: readonly Release[], npm: NpmClient): Promise<void> {
  for (const { name, version } of releases) {
    if ((await npm.view(`${name}@${version}`, "version")) === undefined) {
      throw new Error(`${name}@${version} is not published: publish it before it is promoted`);
    }
  }
  for (const { name, version } of releases) await npm.run("dist-tag", "add", `${name}@${version}`, "latest");
}

/**
 * Warns everybody who installs a version, and gives those who ask for none the newest version before it.
 * Nothing is deleted: who has it in a lock can go on installing it.
 *
 * @returns the version that `latest` is now
 * @throws Error when there is no such version, or none before it to go back to
 */
export async function withdraw({ name, version }: Release, reason: string, npm: NpmClient): Promise<string> {
  const all = [await npm.view(name, "versions")].flat().map(String);
  if (!all.includes(version)) throw new Error(`there is no ${name}@${version}`);
  const latest = String(await npm.view(name, "dist-tags.latest"));
  await npm.run("deprecate", `${name}@${version}`, reason);
  if (latest !== version) return latest;
  for (const before of earlier(all, version)) {
    if ((await npm.view(`${name}@${before}`, "deprecated")) !== undefined) continue;
    await npm.run("dist-tag", "add", `${name}@${before}`, "latest");
    return before;
  }
  throw new Error(`${name}@${version} is deprecated, and there is no version before it to go back to`);
}

/** The releases before a version, the newest first. */
function earlier(versions: readonly string[], version: string): string[] {
  return versions
    .filter((one) => valid(one) !== null && prerelease(one) === null && compare(one, version) < 0)
    .sort((a, b) => compare(b, a));
}
