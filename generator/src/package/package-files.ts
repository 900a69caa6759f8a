import { codecFiles } from "../client/codec-files.js";
import { clientFile, clientPath, contextFile, contextPath } from "../client/client-files.js";
import { filtersFile, filtersPath } from "../client/filters-file.js";
import { findStartedFiles } from "../client/find-started-files.js";
import { indexFile } from "../client/index-file.js";
import { modelsFiles } from "../client/models-files.js";
import { operationFiles } from "../client/operation-files.js";
import type { ClientPlan } from "../client/plan.js";
import type { PackageFacts } from "./package-json.js";
import { packageJson } from "./package-json.js";
import { readme } from "./readme/readme.js";

const checkConfig = {
  extends: "../../tsconfig.base.json",
  compilerOptions: { noEmit: true, rootDir: ".", types: ["node"] },
  include: ["src", "test"],
};

const buildConfig = {
  extends: "../../tsconfig.base.json",
  // The globals a client needs besides the language's (URL, AbortSignal ...) are the same everywhere.
  // A map without its sources would only make bundlers complain; what is published can be read as it is.
  compilerOptions: {
    outDir: "dist",
    rootDir: "src",
    types: ["node"],
    sourceMap: false,
  },
  include: ["src"],
};

/** The configuration of a package that stands on its own. */
const ownConfig = {
  compilerOptions: {
    target: "es2023",
    lib: ["es2024", "esnext.disposable"],
    module: "nodenext",
    types: ["node"],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    declaration: true,
    declarationMap: true,
    sourceMap: true,
    outDir: "dist",
    rootDir: "src",
  },
  include: ["src"],
};

/** Every file of a client package, by its path in the package. */
export function packageFiles(plan: ClientPlan, facts: PackageFacts): Map<string, string> {
  const files = new Map<string, string>();
  const sources = new Map([
    [clientPath, clientFile(plan)],
    [contextPath, contextFile(plan)],
    ...modelsFiles(plan),
    ...codecFiles(plan),
    ...operationFiles(plan),
    ...findStartedFiles(plan),
    ...(plan.service.filters === undefined ? [] : [[filtersPath, filtersFile(plan)] as const]),
  ]);
  for (const [path, source] of sources) files.set(path, source.text(plan.header));
  files.set("src/index.ts", indexFile(plan));
  files.set("package.json", packageJson(plan, facts));
  if (facts.workspace) {
    files.set("tsconfig.json", JSON.stringify(checkConfig));
    files.set("tsconfig.build.json", JSON.stringify(buildConfig));
  } else {
    files.set("tsconfig.json", JSON.stringify(ownConfig));
  }
  files.set("README.md", readme(plan, facts));
  return files;
}
