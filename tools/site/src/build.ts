import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installTools } from "@azbackup/processes";
import { documentedPackages } from "./documented-package.js";
import { stagePages } from "./pages/stage-pages.js";
import { convertPackage } from "./reference/convert-package.js";
import { improveReferences } from "./reference/improve.js";
import { renderSite } from "./render/render-site.js";
import { builder } from "./render/run-typedoc.js";
import { readRepository } from "./repository.js";

const root = process.cwd();

async function build(work: string): Promise<void> {
  await installTools(builder(root));
  const [repository, packages] = await Promise.all([readRepository(root), documentedPackages(root)]);
  const pages = await stagePages(root, join(work, "pages"), packages, repository);
  const converted = await Promise.all(
    packages.map(async (one) => {
      const front = pages.fronts.get(one.name) ?? "none";
      return [one, await convertPackage(one, { root, repository, work, packages, front })] as const;
    }),
  );
  const folder = join(work, "references");
  await mkdir(folder);
  const references = await Promise.all(
    improveReferences(converted).map(async (reference) => {
      const file = join(folder, `${reference.name.replace(/^@.*\//, "")}.json`);
      await writeFile(file, JSON.stringify(reference));
      return file;
    }),
  );
  await renderSite({ root, repository, work, pages, references, out: join(root, "site") });
  process.stdout.write(`site/ has ${packages.length} packages and ${pages.guides.length} guides\n`);
}

const work = await mkdtemp(join(tmpdir(), "azbackup-site-"));
try {
  await build(work);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
