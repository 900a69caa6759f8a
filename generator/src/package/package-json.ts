import type { ClientPlan } from "../client/plan.js";
import { withoutControls } from "../text/markdown.js";

/** What the generator cannot know of a package and takes over from the file that is there. */
export interface PackageFacts {
  readonly version: string;
  /** Where the spec is. */
  readonly source: string;
  /** As SPDX has it. */
  readonly license?: string;
  readonly keywords: readonly string[];
  /** Whether the package shares the configuration of a workspace, which bundles it. */
  readonly workspace: boolean;
  /** Version of the runtime packages clients depend on. */
  readonly coreVersion: string;
  readonly repository?: string;
}

const xmlParser = { "fast-xml-parser": "^5.11.1" };

/** What a package of its own is built with. */
const tools = { "@types/node": "^24.0.0", typescript: ">=5.9.0 <8" };

/** What is published. */
function filesOf({ workspace }: PackageFacts): string[] {
  const documents = ["LICENSE", "README.md", "CHANGELOG.md"];
  // What `dist/index.js` is made of stays at home: the workspace's own tools read the tables there.
  if (workspace) return ["dist", "!dist/generated/**/*.js", ...documents];
  // Source maps lead to the sources.
  return ["dist", "src", ...documents];
}

function scriptsOf({ workspace }: PackageFacts): Record<string, string> {
  if (workspace) {
    return {
      build: "tsc -p tsconfig.build.json && node ../../tools/build/src/bundle-package.ts",
      typecheck: "tsc -p tsconfig.json",
    };
  }
  return {
    // What the spec no longer has must not stay.
    clean: "node -e \"fs.rmSync('dist', { recursive: true, force: true })\"",
    build: "npm run clean && tsc -p tsconfig.json",
    prepack: "npm run build",
    test: "npm run build && node --test",
  };
}

/** The package's manifest. */
export function packageJson(plan: ClientPlan, facts: PackageFacts): string {
  const { service } = plan;
  return JSON.stringify(
    {
      name: plan.packageName,
      version: facts.version,
      description: firstSentence(service.doc),
      keywords: [...facts.keywords, "typescript", service.service],
      ...(facts.license !== undefined && { license: facts.license }),
      ...(facts.repository !== undefined && {
        repository: {
          type: "git",
          url: facts.repository,
          ...(facts.workspace && { directory: `packages/${service.service}` }),
        },
      }),
      files: filesOf(facts),
      type: "module",
      sideEffects: false,
      exports: {
        ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
        "./package.json": "./package.json",
      },
      scripts: scriptsOf(facts),
      dependencies: { "@azbackup/core": facts.coreVersion, ...(service.usesXml && xmlParser) },
      ...(!facts.workspace && { devDependencies: tools }),
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
