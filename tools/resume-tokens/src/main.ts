import { readFile, writeFile } from "node:fs/promises";
import { createEmulator } from "@azbackup/emulator";
import { collectTokens } from "./collect-tokens.js";
import type { RecordedToken } from "./recorded-token.js";

/** Records the tokens of the clients as they are, under the version that core has. */
async function record(): Promise<string> {
  const core = new URL("../../../packages/core/package.json", import.meta.url);
  const { version }: { readonly version: string } = JSON.parse(await readFile(core, "utf8"));
  const { services } = await createEmulator();
  const tokens: RecordedToken[] = [];
  for (const manifest of services) {
    for (const { name, tracking, startsWork, examples } of manifest.operations) {
      if (tracking === undefined || !startsWork || examples.length === 0) continue;
      tokens.push(...(await collectTokens(manifest, name)));
    }
  }
  const file = new URL(`../recorded/${version}.json`, import.meta.url);
  await writeFile(file, `${JSON.stringify(tokens, undefined, 2)}\n`);
  return `${tokens.length} resume tokens of ${version} are kept.\n`;
}

process.stdout.write(await record());
