import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, startService } from "@azbackup/processes";
import { asFunction } from "../readme/emulated.js";
import { bundle } from "./bundle.js";
import type { Consumer } from "./consumer.js";
import { servePage } from "./page-server.js";
import { writeProgram } from "./write-program.js";

const timeoutMs = 60_000;

/** Opens a page and returns what its program printed. */
async function visitPage(url: string, printed: Promise<string>): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), "azbackup-chromium-"));
  const args = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
  ];
  const browser = await startService(
    await findChromium(),
    [...args, "--remote-debugging-port=0", `--user-data-dir=${profile}`, url],
    /DevTools listening on (\S+)/,
    { cwd: profile },
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the page never ended")), timeoutMs);
  });
  try {
    return await Promise.race([printed, late]);
  } finally {
    clearTimeout(timer);
    await browser.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** A bundle for browsers in headless Chromium. */
export const chromiumConsumer: Consumer = {
  name: "esbuild, Chromium",
  installer: "npm",
  async backUp(visit) {
    const { folder } = visit.app;
    const { origin: emulator, pathname } = new URL(visit.endpoint);
    const out = join(folder, "page-bundle.mjs");
    const server = await servePage(async () => readFile(out, "utf8"), emulator);
    try {
      const atPage = { ...visit, endpoint: `${server.origin}${pathname}` };
      const file = await writeProgram(atPage, "page-program.mjs", asFunction);
      await bundle(visit.tools, file, out, ["--platform=browser"]);
      return await visitPage(server.origin, server.printed);
    } finally {
      server.close();
    }
  },
};
