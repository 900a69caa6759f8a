import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DocumentedPackage } from "../documented-package.js";
import { runTypedoc } from "../render/run-typedoc.js";
import { type Repository, addressOf } from "../repository.js";
import type { Reference } from "./reference.js";

export interface ConvertOptions {
  readonly root: string;
  readonly repository: Repository;
  /** Folder for what is needed meanwhile. */
  readonly work: string;
  /** All packages: one refers to the types of another. */
  readonly packages: readonly DocumentedPackage[];
  /** The package's front page. */
  readonly front: string;
}

/** The compiler reads every package's source, never what was built: types then lead to their source. */
async function writeProject(one: DocumentedPackage, options: ConvertOptions): Promise<string> {
  const { root, work, packages } = options;
  const absolute = (path: string): string => join(root, path);
  const sources = packages.flatMap(({ entries }) => Object.entries(entries));
  const file = join(work, `${one.name.replace(/^@.*\//, "")}.tsconfig.json`);
  const project = {
    extends: absolute("tsconfig.base.json"),
    compilerOptions: {
      noEmit: true,
      rootDir: root,
      types: ["node"],
      typeRoots: [absolute("node_modules/@types")],
      paths: Object.fromEntries(sources.map(([name, source]) => [name, [absolute(source)]])),
    },
    files: Object.values(one.entries).map(absolute),
  };
  await writeFile(file, JSON.stringify(project));
  return file;
}

/**
 * Reads the declarations and doc comments of a package.
 *
 * @throws Error when typedoc has anything to say against them.
 */
export async function convertPackage(one: DocumentedPackage, options: ConvertOptions): Promise<Reference> {
  const { root, repository, work, front } = options;
  const short = one.name.replace(/^@.*\//, "");
  const json = join(work, `${short}.json`);
  await runTypedoc(root, work, `${short}.convert`, {
    tsconfig: await writeProject(one, options),
    entryPoints: Object.values(one.entries).map((path) => join(root, path)),
    name: one.name,
    includeVersion: true,
    readme: front,
    json,
    basePath: root,
    displayBasePath: root,
    disableGit: true,
    gitRevision: repository.commit,
    sourceLinkTemplate: `${addressOf(repository, "package.json").replace(/package\.json$/, "{path}")}#L{line}`,
    preservedTypeAnnotationTags: ["@throws"],
    excludeInternal: true,
    groupOrder: ["Modules", "Classes", "Functions", "Variables", "Interfaces", "Type Aliases"],
    validation: { notExported: true, invalidLink: true, invalidPath: true, notDocumented: false },
  });
  return JSON.parse(await readFile(json, "utf8")) as Reference;
}
