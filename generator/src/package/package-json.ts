import type { ClientPlan } from "../client/plan.js";
import { withoutControls } from "../text/markdown.js";

/** What the generator cannot know of a package and takes over from the file that is there. */
export interface PackageFacts {
  readonly version: string;
  /** Version of the runtime packages clients depend on. */
  readonly coreVersion: string;
  readonly repository?: string;
}

const xmlParser = { "fast-xml-parser": "^5.11.1" };

/** The package's manifest. */
export function packageJson(plan: ClientPlan, facts: PackageFacts): string {
  const { service } = plan;
  return JSON.stringify(
    {
      name: plan.packageName,
      version: facts.version,
      description: firstSentence(service.doc),
      keywords: ["azure", "backup", "restore", "typescript", service.service],
      license: "MIT",
      ...(facts.repository !== undefined && {
        repository: { type: "git", url: facts.repository, directory: `packages/${service.service}` },
      }),
      // What `dist/index.js` is made of stays at home: the workspace's own tools read the tables there.
      files: ["dist", "!dist/generated/**/*.js", "LICENSE", "README.md", "CHANGELOG.md"],
      type: "module",
      sideEffects: false,
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
      },
      scripts: {
        build: "tsc -p tsconfig.build.json && node ../../tools/build/src/bundle-package.ts",
        typecheck: "tsc -p tsconfig.json",
      },
      dependencies: { "@azbackup/core": facts.coreVersion, ...(service.usesXml && xmlParser) },
      engines: { node: ">=22.12" },
      publishConfig: { access: "public" },
    },
    undefined,
    2,
  );
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = withoutControls(text).replaceAll(/\s+/g, " ").trim();
  return /^.*?\.(?=\s|$)/.exec(line)?.[0] ?? line;
}
