import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { NpmClient } from "../registry/npm-client.js";
import { promote, withdraw } from "./move-tags.js";
import { packPackages } from "./pack-packages.js";
import { publishTarballs } from "./publish-tarballs.js";

const name = "@azbackup/withdrawal-rehearsal";

/**
 * Publishes two versions of a package made for it, and withdraws the second.
 *
 * @throws Error when who installs the package gets the withdrawn version, or it carries no warning.
 */
export async function rehearseWithdrawal(work: string, npm: NpmClient): Promise<void> {
  for (const version of ["1.0.0", "1.0.1"]) {
    const folder = join(work, version);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ name, version }));
    const one = { name, version, folder, isClient: false, peers: [] };
    const packed = await packPackages([one], join(work, "tarballs", version));
    await publishTarballs(packed, npm, { tag: "next", provenance: false, dryRun: false });
    await promote(packed, npm);
  }
  const reason = "rehearsed: use 1.0.0";
  await withdraw({ name, version: "1.0.1" }, reason, npm);
  const latest = await npm.view(name, "dist-tags.latest");
  const warning = await npm.view(`${name}@1.0.1`, "deprecated");
  if (latest !== "1.0.0") throw new Error(`latest is ${String(latest)}, not 1.0.0`);
  if (warning !== reason) throw new Error(`1.0.1 is installed with the warning "${String(warning)}"`);
}
