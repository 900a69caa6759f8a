import { access } from "node:fs/promises";
import { run } from "./run.js";

const candidates = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

async function installed(): Promise<string | undefined> {
  for (const path of [...(process.env["CHROME_PATH"] ?? "").split("\n").filter(Boolean), ...candidates]) {
    const found = await access(path).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return undefined;
}

/**
 * Path of a browser of the Chromium family: `CHROME_PATH`, what is installed, or Debian's package,
 * which is installed when there is none and this process may do so.
 *
 * @throws Error when there is none and it cannot be installed.
 */
export async function findChromium(): Promise<string> {
  const present = await installed();
  if (present !== undefined) return present;
  if (process.platform !== "linux" || process.getuid?.() !== 0) {
    throw new Error("there is no Chromium: install it, or name it in CHROME_PATH");
  }
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "--quiet"], { cwd: "/", env });
  await run("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"], { cwd: "/", env });
  const found = await installed();
  if (found === undefined) throw new Error("Chromium was installed and cannot be found");
  return found;
}
