import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { tidyChangelog } from "./changelog/tidy.js";
import { publishedPackages } from "./workspace/published-packages.js";

const today = new Date().toISOString().slice(0, 10);

for (const { folder } of await publishedPackages(process.cwd())) {
  const file = join(folder, "CHANGELOG.md");
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text !== undefined) await writeFile(file, tidyChangelog(text, today));
}
