import { join } from "node:path";
import type { StagedPages } from "../pages/stage-pages.js";
import type { Repository } from "../repository.js";
import { runTypedoc } from "./run-typedoc.js";

export interface RenderOptions {
  readonly root: string;
  readonly repository: Repository;
  readonly work: string;
  readonly pages: StagedPages;
  /** What was read of each package. */
  readonly references: readonly string[];
  /** Where the site goes; what is there is taken away before. */
  readonly out: string;
}

/** Writes the site. */
export async function renderSite(options: RenderOptions): Promise<void> {
  const { root, repository, work, pages, references, out } = options;
  await runTypedoc(root, work, "render", {
    entryPointStrategy: "merge",
    entryPoints: references,
    name: "azbackup",
    readme: pages.home,
    projectDocuments: pages.guides,
    out,
    cleanOutputDir: true,
    router: "structure",
    customCss: join(root, "tools/site/style/site.css"),
    customJs: join(root, "tools/site/style/site.js"),
    favicon: join(root, "tools/site/style/favicon.svg"),
    lightHighlightTheme: "github-light-high-contrast",
    darkHighlightTheme: "github-dark-high-contrast",
    highlightLanguages: ["sh", "ts", "tsp", "json", "xml", "yaml", "http", "diff"],
    ignoredHighlightLanguages: ["text"],
    navigationLinks: { Repository: repository.url },
    headings: { readme: false, document: false },
    navigation: { includeGroups: true },
    groupOrder: ["Guides", "Commands", "Modules"],
    includeHierarchySummary: false,
    searchInDocuments: true,
    hideGenerator: false,
    githubPages: true,
    validation: { invalidLink: true, invalidPath: true, notDocumented: false },
  });
}
