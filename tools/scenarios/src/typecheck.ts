import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { outputOf } from "./generate-area.js";
import { type Area, cache, root } from "./suites.js";
import { callsText, type TypedCall } from "./typed-calls.js";

const execute = promisify(execFile);

/** What the compiler says of all that was generated and called. */
export interface TypeErrors {
  /** By the slug of an area: in the generated code itself. */
  readonly clients: ReadonlyMap<string, readonly string[]>;
  /** By the name of a scenario: an argument or a result that the declared types do not admit. */
  readonly scenarios: ReadonlyMap<string, readonly string[]>;
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2024", "esnext.disposable"],
  module: "nodenext",
  types: ["node"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitReturns: true,
  verbatimModuleSyntax: true,
  forceConsistentCasingInFileNames: true,
  noEmit: true,
  skipLibCheck: true,
};

/** Type-checks the clients of some entry points, with every call that was made of them. */
export async function typecheck(
  areas: readonly Pick<Area, "slug">[],
  calls: ReadonlyMap<string, readonly TypedCall[]> = new Map(),
): Promise<TypeErrors> {
  const texts = new Map<string, readonly string[]>();
  const include: string[] = [];
  for (const area of areas) {
    const source = join(outputOf(area), "package/src");
    if (!existsSync(source)) continue;
    include.push(`${source}/**/*.ts`);
    const text = callsText(calls.get(area.slug) ?? []);
    texts.set(area.slug, text.split("\n"));
    await writeFile(join(source, "calls.ts"), text);
  }
  const config = join(cache, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, include }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const args = [compiler, "-p", config, "--pretty", "false"];
  // It ends with an error when it finds one; what counts is what it prints.
  const { stdout } = await execute(process.execPath, args, { cwd: root, maxBuffer: 2 ** 27 }).catch(
    (error: { stdout: string }) => error,
  );
  return errorsOf(stdout, texts);
}

function errorsOf(said: string, texts: ReadonlyMap<string, readonly string[]>): TypeErrors {
  const clients = new Map<string, string[]>();
  const scenarios = new Map<string, string[]>();
  const add = (to: Map<string, string[]>, key: string, text: string) =>
    to.set(key, [...(to.get(key) ?? []), text]);
  for (const [, slug = "", file = "", line = "", text = ""] of said.matchAll(
    /clients\/([^/]+)\/package\/src\/(\S+?)\((\d+),\d+\): error (TS.*)/g,
  )) {
    const scenario = /^\/\*@(.*?)@\*\//.exec(texts.get(slug)?.[Number(line) - 1] ?? "")?.[1];
    if (file === "calls.ts" && scenario !== undefined) add(scenarios, scenario, text);
    else add(clients, slug, `${file}: ${text}`);
  }
  return { clients, scenarios };
}
