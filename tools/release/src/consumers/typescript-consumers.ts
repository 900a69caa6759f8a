import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { asModule } from "../readme/emulated.js";
import { bundle } from "./bundle.js";
import type { Consumer, Visit } from "./consumer.js";
import { nodeOf } from "./node-consumers.js";
import { writeProgram } from "./write-program.js";

/** As strict as it gets, and the declarations of the packages are checked too. */
const strict = {
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
};

const compilers = { "TypeScript 7": "typescript7", "TypeScript 5.9": "typescript59" } as const;

/** Compiles the program in a folder below the app's, with nothing else in it. */
async function compile(
  visit: Visit,
  name: string,
  compiler: keyof typeof compilers,
  options: Readonly<Record<string, unknown>>,
): Promise<string> {
  const folder = join(visit.app.folder, name);
  await mkdir(folder, { recursive: true });
  await writeProgram(visit, `${name}/main.mts`, asModule);
  const config = { compilerOptions: { ...strict, ...options }, include: ["."] };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(visit.tools, "node_modules", compilers[compiler], "bin/tsc");
  await run(process.execPath, [tsc, "-p", folder], { cwd: folder });
  return folder;
}

function nodenext(compiler: keyof typeof compilers): Consumer {
  return {
    name: `${compiler}, nodenext`,
    installer: "npm",
    async backUp(visit) {
      const folder = await compile(visit, `nodenext-${compilers[compiler]}`, compiler, {
        module: "nodenext",
      });
      return run(nodeOf(visit.tools, "Node 22"), [join(folder, "main.mjs")], { cwd: folder });
    },
  };
}

function bundler(compiler: keyof typeof compilers): Consumer {
  return {
    name: `${compiler}, bundler`,
    installer: "npm",
    async backUp(visit) {
      const folder = await compile(visit, `bundler-${compilers[compiler]}`, compiler, {
        module: "esnext",
        moduleResolution: "bundler",
        noEmit: true,
      });
      const out = join(folder, "bundle.mjs");
      await bundle(visit.tools, join(folder, "main.mts"), out, ["--platform=node"]);
      return run(nodeOf(visit.tools, "Node 24"), [out], { cwd: folder });
    },
  };
}

/** Type-checked both ways Node's and bundlers' users do, by two generations of the compiler. */
export const typescriptConsumers: readonly Consumer[] = [
  nodenext("TypeScript 7"),
  nodenext("TypeScript 5.9"),
  bundler("TypeScript 7"),
  bundler("TypeScript 5.9"),
];
