import { existsSync, readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { generateArea, type Spec } from "./generate-area.js";
import { cache } from "./suites.js";
import { typecheck } from "./typecheck.js";

/** What became of a spec: what is said of it is empty where its client was made and compiles. */
export interface SpecResult {
  readonly name: string;
  /** What TypeSpec, its libraries or the emitter refuse, each with its place. */
  readonly refused: readonly string[];
  /** What the compiler says of the client. */
  readonly typeErrors: readonly string[];
}

interface FoundSpec extends Spec {
  readonly name: string;
}

/** The specs in a folder: what has a `client.tsp` or a `main.tsp` is one, with all below it. */
export function findSpecs(folder: string, base = folder): readonly FoundSpec[] {
  const main = ["client.tsp", "main.tsp"].find((name) => existsSync(join(folder, name)));
  if (main !== undefined) {
    const name = relative(base, folder).replaceAll("\\", "/");
    const slug = `specs-${name.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase()}`;
    return [{ name, slug, entry: resolve(folder, main) }];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== "node_modules")
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((one) => findSpecs(join(folder, one.name), base));
}

/**
 * Makes the clients of all specs in a folder, and type-checks them.
 *
 * @param say is told what is done
 */
export async function runSpecs(
  folder: string,
  only: readonly string[],
  say: (text: string) => void = () => undefined,
): Promise<readonly SpecResult[]> {
  await mkdir(cache, { recursive: true });
  const specs = findSpecs(folder).filter(
    ({ name }) => only.length === 0 || only.some((text) => name.includes(text)),
  );
  const refused = new Map<string, readonly string[]>();
  for (const spec of specs) {
    const { errors } = await generateArea(spec);
    refused.set(spec.slug, errors);
    say(`${spec.name}${errors.length === 0 ? "" : ": refused"}\n`);
  }
  const { clients } = await typecheck(specs);
  return specs.map(({ name, slug }) => ({
    name,
    refused: refused.get(slug) ?? [],
    typeErrors: clients.get(slug) ?? [],
  }));
}
