import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import type { DocumentedPackage } from "../documented-package.js";
import type { Repository } from "../repository.js";
import { guideOrder } from "./guide-order.js";
import { siteLinks } from "./links.js";
import { frontPage, guidePage } from "./page-text.js";

/** The pages people wrote, as the site shows them. */
export interface StagedPages {
  /** File of the site's first page. */
  readonly home: string;
  /** Files of the guides, in the order they are read in. */
  readonly guides: readonly string[];
  /** File of the front page of a package, by the package's name. */
  readonly fronts: ReadonlyMap<string, string>;
}

/**
 * Writes the README, the front pages of the packages and the guides to a folder, at their paths from the
 * root of the repository, with links that work on the site.
 */
export async function stagePages(
  root: string,
  folder: string,
  packages: readonly DocumentedPackage[],
  repository: Repository,
): Promise<StagedPages> {
  const guides = [...repository.paths.keys()].filter((path) => /^docs\/.+\.md$/.test(path));
  const fronts = new Map(packages.map((one) => [one.name, posix.join(one.folder, "README.md")]));
  const onSite = new Set([...guides, ...fronts.values(), ...packages.map((one) => one.folder), "README.md"]);
  const read = async (page: string) => readFile(join(root, page), "utf8");
  const stage = async (page: string, shape: (text: string, page: string) => string): Promise<string> => {
    const file = join(folder, page);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, shape(siteLinks(await read(page), page, onSite, repository), page));
    return file;
  };
  const index = guides.includes("docs/README.md") ? await read("docs/README.md") : undefined;
  const [home, ordered, named] = await Promise.all([
    stage("README.md", (text) => text),
    Promise.all(guideOrder(guides, index).map((page) => stage(page, (text) => guidePage(text, page)))),
    Promise.all(
      [...fronts].map(async ([name, page]): Promise<[string, string]> => [
        name,
        await stage(page, frontPage),
      ]),
    ),
  ]);
  const commands = await stageCommands(root, folder);
  return { home, guides: [...ordered, ...commands], fronts: new Map(named) };
}

/** The manual pages of the command line, which its build wrote. */
async function stageCommands(root: string, folder: string): Promise<string[]> {
  const built = join(root, "packages/cli/dist/pages");
  const target = join(folder, "commands");
  await mkdir(target, { recursive: true });
  const pages = (await readdir(built)).sort();
  return Promise.all(
    pages.map(async (page) => {
      const file = join(target, page);
      await writeFile(file, guidePage(await readFile(join(built, page), "utf8"), page, "Commands"));
      return file;
    }),
  );
}
