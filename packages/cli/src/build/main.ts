import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import type { ServiceDescription } from "@azbackup/generator";
import type { ServiceSummary } from "../description/service-commands.js";
import { commandPage } from "./command-page.js";
import { serviceCommandsOf } from "./service-commands-of.js";

/*
 * `node dist/build/main.js` in the package's folder: writes what the command line reads of each service
 * of the repository. Whatever has a spec has commands.
 */
const specs = new URL("../../../../specs/", import.meta.url);
const packages = new URL("../../../", import.meta.url);
const target = new URL("../services/", import.meta.url);
/** For the reference site; no part of what is published. */
const pages = new URL("../pages/", import.meta.url);

async function readJson(file: URL): Promise<unknown> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
}

await mkdir(target, { recursive: true });
await mkdir(pages, { recursive: true });
const summaries: ServiceSummary[] = [];
for (const folder of (await readdir(specs)).sort()) {
  const description = await readJson(new URL(`${folder}/generated/description.json`, specs));
  const manifest = await readJson(new URL(`${folder}/package.json`, packages));
  if (description === undefined || manifest === undefined) continue;
  // The generator wrote both.
  const { name } = manifest as { readonly name: string };
  const commands = serviceCommandsOf(description as ServiceDescription, name);
  await writeFile(new URL(`${folder}.json`, target), JSON.stringify(commands));
  await writeFile(new URL(`${folder}.md`, pages), commandPage(commands));
  summaries.push({ service: folder, summary: firstSentence(commands.doc) });
}
await writeFile(new URL("index.json", target), JSON.stringify(summaries));

function firstSentence(doc: string): string {
  return (/^.*?[.:](?=\s|$)/s.exec(doc)?.[0] ?? doc).replace(/\s+/g, " ").replace(/:$/, ".");
}
