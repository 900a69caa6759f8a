import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** Where what the generator makes of the suites goes; nothing of it is committed. */
export const cache = join(root, "tools/scenarios/.cache");

/** The suites, by their packages. */
export const suites = {
  http: "@typespec/http-specs",
  azure: "@azure-tools/azure-http-specs",
} as const;

export type Suite = keyof typeof suites;

/** One entry point of a suite: a spec, and the mock of its service. */
export interface Area {
  /** E.g. `"http/encode/bytes"`. */
  readonly id: string;
  readonly suite: Suite;
  /** The same as the name of a folder. */
  readonly slug: string;
  /** The TypeSpec file. */
  readonly entry: string;
  /** The module that says what is sent and answered. */
  readonly mock: string;
  /** The spec of an earlier release of the same service, of which clients are still in use. */
  readonly older?: Pick<Area, "slug" | "entry">;
}

/** The folder of a suite's package. */
export function suiteFolder(suite: Suite): string {
  return join(root, "node_modules", suites[suite]);
}

function areasOf(suite: Suite): Area[] {
  const specs = join(suiteFolder(suite), "specs");
  const files = readdirSync(specs, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => /[/\\]mockapi\.ts$/.test(file))
    .map((file) => {
      const folder = dirname(file).replaceAll("\\", "/");
      const main = ["client.tsp", "main.tsp"].find((name) => existsSync(join(specs, folder, name)));
      const slug = `${suite}-${folder.replaceAll("/", "-").toLowerCase()}`;
      const old = join(specs, folder, "old.tsp");
      return {
        id: `${suite}/${folder}`,
        suite,
        slug,
        entry: join(specs, folder, main ?? "main.tsp"),
        mock: join(suiteFolder(suite), "dist/specs", folder, "mockapi.js"),
        ...(existsSync(old) && { older: { slug: `${slug}-old`, entry: old } }),
      };
    });
}

/** Every entry point whose name has one of the texts in it; all of them without any. */
export function findAreas(only: readonly string[] = []): Area[] {
  return [...areasOf("http"), ...areasOf("azure")]
    .filter(({ id, slug }) => only.length === 0 || only.some((text) => id.includes(text) || slug === text))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
