import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import { type StepResult, attempt } from "./step-result.js";

/** What a package may hold: what is run, its types, what the tools read, and what people read. */
const wanted =
  /^package\/(package\.json|README\.md|LICENSE|CHANGELOG\.md|dist\/.*\.(js|d\.ts)|dist\/services\/.*\.json|generated\/.*\.json|lib\/.*\.tsp)$/;
const needed = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];

async function checkFiles(tarball: string, folder: string): Promise<void> {
  const files = (await run("tar", ["-tzf", tarball], { cwd: folder })).trim().split("\n");
  const odd = files.filter((file) => !wanted.test(file));
  const missing = needed.filter((file) => !files.includes(`package/${file}`));
  if (odd.length > 0) throw new Error(`nobody needs ${odd.slice(0, 10).join(", ")}`);
  if (missing.length > 0) throw new Error(`there is no ${missing.join(", ")}`);
}

/** Looks at what was published of a package: its files, its manifest, its types. */
export async function inspectPackage(
  name: string,
  folder: string,
  tools: string,
  env: NpmEnvironment,
): Promise<StepResult[]> {
  const bin = join(tools, "node_modules/.bin");
  await mkdir(folder, { recursive: true });
  const packed = await run("npm", ["pack", name, "--silent"], { cwd: folder, env });
  const tarball = join(folder, packed.trim().split("\n").at(-1) ?? "");
  const manifest = await run("tar", ["-xzOf", tarball, "package/package.json"], { cwd: folder });
  return [
    await attempt(name, "files", async () => checkFiles(tarball, folder)),
    await attempt(name, "publint", async () =>
      run(join(bin, "publint"), ["run", tarball, "--strict"], { cwd: folder }),
    ),
    // ES modules only, on purpose: what is left to check is everything but "require gives no module".
    ...(canBeImported(manifest)
      ? [
          await attempt(name, "types", async () =>
            run(join(bin, "attw"), [tarball, "--profile", "esm-only", "--no-emoji"], { cwd: folder }),
          ),
        ]
      : []),
  ];
}

/** A package of a command alone has no types. */
function canBeImported(text: string): boolean {
  const { exports = {} } = JSON.parse(text) as { readonly exports?: Readonly<Record<string, unknown>> };
  return Object.keys(exports).some((path) => path !== "./package.json");
}
