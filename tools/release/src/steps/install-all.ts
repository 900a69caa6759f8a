import { join } from "node:path";
import { type Consumer, consumers } from "../consumers/index.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import type { PublishedPackage } from "../workspace/published-packages.js";
import { installPackage } from "./install-package.js";
import { type StepResult, attempt } from "./step-result.js";

/** Where every package is installed alone, once by each installer. */
export interface Apps {
  readonly results: readonly StepResult[];
  folderOf(name: string, installer: Consumer["installer"]): string;
}

/** Installs clients by every installer there is, and the rest with npm. */
export async function installAll(
  packages: readonly PublishedPackage[],
  parent: string,
  tools: string,
  env: NpmEnvironment,
): Promise<Apps> {
  const folderOf: Apps["folderOf"] = (name, installer) => join(parent, installer, name.replace(/^@.*\//, ""));
  const installers = [...new Set(consumers.map(({ installer }) => installer))];
  // Packages side by side, the installers of one in turn: most of the time is spent waiting for the registry.
  const results = await Promise.all(
    packages.map(async (one) => {
      const { name, isClient } = one;
      const own: StepResult[] = [];
      for (const installer of isClient ? installers : (["npm"] as const)) {
        own.push(
          await attempt(name, `${installer} install`, async () =>
            installPackage(one, folderOf(name, installer), installer, tools, env),
          ),
        );
      }
      return own;
    }),
  );
  return { results: results.flat(), folderOf };
}
