import { readFile } from "node:fs/promises";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import { join } from "node:path";
import { run } from "@azbackup/processes";

/** What figures were measured with: line by line, what it is and which one. */
export type Environment = Readonly<Record<string, string>>;

interface PackageJson {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

async function packageJson(folder: string): Promise<PackageJson> {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  return JSON.parse(text);
}

/** AutoRest, and what its clients run on: it belongs to their package, which may have been taken out. */
async function autoRestVersions(root: string): Promise<Environment> {
  const { dependencies = {}, devDependencies = {} } = await packageJson(join(root, "packages/autorest"));
  const runtime = Object.keys(dependencies).filter((name) => name.startsWith("@azure/"));
  const installed = runtime.map(async (name) => {
    const { version = "" } = await packageJson(join(root, "node_modules", name));
    return [`${name}, of AutoRest's clients`, version] as const;
  });
  const tools = Object.entries(devDependencies).filter(([name]) => name.includes("autorest"));
  return Object.fromEntries([...tools, ...(await Promise.all(installed))]);
}

/** Reads what this run happens on and against. */
export async function readEnvironment(root: string, peers: string): Promise<Environment> {
  const commit = await run("git", ["describe", "--always", "--dirty", "--exclude", "*"], { cwd: root });
  const { dependencies = {} } = await packageJson(peers);
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit.trim(),
    Node: process.versions.node,
    system: `${type()} ${release().split(".", 2).join(".")}, ${process.arch}`,
    processor: `${cpus()[0]?.model ?? "unknown"}, ${availableParallelism()} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    "load when it began": (loadavg()[0] ?? 0).toFixed(1),
    ...dependencies,
    ...(await autoRestVersions(root)),
  };
}
