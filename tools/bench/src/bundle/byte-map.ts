import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type Plugin, build } from "esbuild";
import type { ClientPackage } from "./client-package.js";

/** What one module comes to in a bundle. */
export interface ModuleBytes {
  /** Path of its source, from the repository's root. */
  readonly module: string;
  readonly minified: number;
  /** By how much the compressed bundle shrinks when the module is cut out of it. */
  readonly gzip: number;
}

/** The modules of one bundle, the heaviest first, and what they come to together. */
export interface ByteMap {
  readonly modules: readonly ModuleBytes[];
  readonly minified: number;
  readonly gzip: number;
}

/** Takes packages of the workspace from their sources, which tell modules apart; as for browsers. */
function fromSources(root: string): Plugin {
  const core = join(root, "packages/core/src");
  return {
    name: "sources",
    setup(context) {
      context.onResolve({ filter: /^@azbackup\// }, ({ path }) => {
        const [, name = "", part] = path.split("/");
        return { path: join(root, "packages", name, "src", part ?? "", "index.ts"), sideEffects: false };
      });
      context.onResolve({ filter: /^#transport$/ }, () => ({
        path: join(core, "http/transport/web.ts"),
        sideEffects: false,
      }));
    },
  };
}

async function bundleOf(text: string, root: string, minifyWhitespace: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: root, loader: "ts" },
    plugins: [fromSources(root)],
    absWorkingDir: root,
    bundle: true,
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace,
    legalComments: "none",
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** The parts of a bundle whose white space was kept: each begins with a comment that names its module. */
function partsOf(bundle: string): Map<string, string> {
  const parts = new Map<string, string>();
  for (const part of bundle.split(/^\/\/ (?=\S+\.ts$)/m).slice(1)) {
    const end = part.indexOf("\n");
    parts.set(part.slice(0, end), part.slice(end + 1));
  }
  return parts;
}

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;

/**
 * Says what each module adds to the bundle of one operation, or of a client class. The sum of the parts is
 * less than the whole: what two modules have in common is compressed once.
 *
 * @param wanted name of an operation, or of a client class
 * @throws Error when no client has it
 */
export async function byteMap(
  wanted: string,
  clients: readonly ClientPackage[],
  root: string,
): Promise<ByteMap> {
  const client = clients.find((one) => one.operations.includes(wanted) || one.className === wanted);
  if (!client) throw new Error(`no client has '${wanted}'`);
  const names = client.className === wanted ? wanted : `${client.context}, ${wanted}`;
  const text = `export { ${names} } from "${client.name}";`;
  const whole = await bundleOf(text, root, true);
  const parts = partsOf(await bundleOf(text, root, false));
  const shortened = new Map([...parts].map(([module, code]) => [module, code.replace(/^\s+|\n\s*/gm, "")]));
  const all = compressed([...shortened.values()].join(""));
  const modules = [...shortened].map(([module, code]) => {
    const rest = [...shortened].filter(([other]) => other !== module).map(([, other]) => other);
    return { module, minified: code.length, gzip: all - compressed(rest.join("")) };
  });
  return {
    modules: modules.sort((a, b) => b.gzip - a.gzip),
    minified: whole.length,
    gzip: compressed(whole),
  };
}

/** The map as a table, with a sum for each folder. */
export function byteMapText({ modules, minified, gzip }: ByteMap): string {
  const folders = new Map<string, number>();
  for (const { module, gzip: bytes } of modules) {
    const folder = module.replace(/\/[^/]*$/, "");
    folders.set(folder, (folders.get(folder) ?? 0) + bytes);
  }
  const line = (bytes: number, more: string | number, name: string): string =>
    `${String(bytes).padStart(6)} ${String(more).padStart(8)}  ${name}`;
  return [
    line(gzip, minified, "the whole bundle (gzip, minified)"),
    ...modules.map((one) => line(one.gzip, one.minified, one.module)),
    "",
    ...[...folders].sort(([, a], [, b]) => b - a).map(([folder, bytes]) => line(bytes, "", folder)),
    "",
  ].join("\n");
}
