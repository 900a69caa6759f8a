import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";

const config = `emit:
  - "@azbackup/generator"
options:
  "@azbackup/generator":
    emitter-output-dir: "{project-root}/client"
    package-name: widgets
`;

const empty = JSON.stringify({ name: "app", version: "0.0.0", private: true });

/**
 * Does what the generator's page says, from an empty folder: installs it, compiles the spec of its template,
 * builds, tests and packs the client, and imports that from another folder.
 *
 * @throws Error when a command of it fails.
 */
export async function compileSpec(folder: string, env: NpmEnvironment): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), empty);
  await run("npm", ["install", "--save-dev", "@typespec/compiler", "@azbackup/generator"], {
    cwd: folder,
    env,
  });
  await cp(join(folder, "node_modules/@azbackup/generator/templates/main.tsp"), join(folder, "main.tsp"));
  await writeFile(join(folder, "tspconfig.yaml"), config);
  await run("npx", ["tsp", "compile", "."], { cwd: folder, env });

  const client = join(folder, "client");
  await run("npm", ["install"], { cwd: client, env });
  await run("npm", ["test"], { cwd: client, env });
  await run("npm", ["pack", "--pack-destination", folder], { cwd: client, env });

  const user = join(folder, "user");
  await mkdir(user);
  await writeFile(join(user, "package.json"), empty);
  await run("npm", ["install", join(folder, "widgets-0.1.0.tgz")], { cwd: user, env });
  const program = 'import { WidgetsClient } from "widgets"; new WidgetsClient("https://widgets.example");';
  await run(process.execPath, ["--input-type=module", "--eval", program], { cwd: user, env });
}
