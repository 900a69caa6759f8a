import { copyFile, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator, createRealClock } from "@azbackup/emulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { run } from "@azbackup/processes";
import { asModule, emulatedProgram } from "../src/readme/emulated.js";
import type { ReadmeProgram } from "../src/readme/readme-programs.js";
import { programText, readmePrograms } from "../src/readme/readme-programs.js";
import { typeCheck } from "../src/readme/type-check.js";
import type { PublishedPackage } from "../src/workspace/published-packages.js";
import { publishedPackages } from "../src/workspace/published-packages.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const clients = (await publishedPackages(root)).filter(({ isClient }) => isClient);
const pages = new Map<string, string>();
for (const { name, folder } of clients) pages.set(name, await readFile(join(folder, "README.md"), "utf8"));

/** How many times faster than real time the emulator and the programs live. */
const speed = 200;

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "azbackup-readme-"));
  await symlink(join(root, "node_modules"), join(work, "node_modules"));
  const certificates = join(root, "packages/core/test/support/tls");
  await copyFile(join(certificates, "client.pem"), join(work, "client.pem"));
  await copyFile(join(certificates, "client.key.pem"), join(work, "client-key.pem"));
});
afterAll(async () => rm(work, { recursive: true }));

const programsOf = ({ name }: PublishedPackage) => readmePrograms(pages.get(name) ?? "");

test("every client has a page with a first backup, progress, resuming and errors", () => {
  expect(clients.length).toBeGreaterThan(4);
  for (const client of clients) {
    const page = pages.get(client.name) ?? "";
    const sections = [
      "Install",
      "A first backup",
      "Authentication",
      "Progress",
      "Go on in",
      "Errors",
      "Operations",
    ];
    expect(
      sections.filter((section) => !page.includes(`\n## ${section}`)),
      client.name,
    ).toEqual([]);
    expect(programsOf(client).length, client.name).toBeGreaterThan(3);
  }
});

test("what the pages show is valid TypeScript, as it stands there", async () => {
  const programs = clients.flatMap((client) =>
    programsOf(client).map(
      (program, index) => [`${basename(client.folder)}-${index}.mts`, programText(program)] as const,
    ),
  );
  expect(await typeCheck(root, join(work, "types"), new Map(programs))).toBe("");
});

/** Runs a program of a page against an emulator of its own. */
async function runAgainstEmulator(client: PublishedPackage, program: ReadmeProgram, file: string) {
  const service = basename(client.folder);
  const emulator = await createEmulator({ clock: createRealClock(speed), services: [service] });
  try {
    await emulator.listen();
    const emulated = emulatedProgram(program, { endpoint: emulator.url(service), speed });
    await writeFile(join(work, file), asModule(emulated));
    const printed = await run(process.execPath, [join(work, file)], { cwd: work, timeoutMs: 50_000 });
    const [, operation = ""] = /const poller = client\.(\w+)\(/.exec(program.body) ?? [];
    return { printed, starts: emulator.started(service, operation), violations: emulator.violations };
  } finally {
    await emulator.close();
  }
}

describe.each(clients)("the page of $name", (client) => {
  const service = basename(client.folder);
  const programs = programsOf(client).map((program, index) => ({ program, index }));
  const isRun = ({ program }: (typeof programs)[number]) => !program.body.includes("withCertificate");

  test.each(programs.filter(isRun))(
    "has a program $index that ends well, and starts the backup once",
    async ({ program, index }) => {
      const ran = await runAgainstEmulator(client, program, `${service}-${index}.mts`);
      expect(ran.printed).toMatch(/^(rehearsal: )?succeeded$/m);
      expect(ran).toMatchObject({ starts: 1, violations: [] });
    },
  );

  test.each(programs.filter((one) => !isRun(one)))(
    "has a program $index that makes a client with a certificate, and starts nothing",
    async ({ program, index }) => {
      const ran = await runAgainstEmulator(client, program, `${service}-${index}.mts`);
      expect(ran).toMatchObject({ starts: 0, violations: [] });
    },
  );
});

test("a program whose backup fails is not taken for one that succeeded", async () => {
  const [client] = clients;
  if (client === undefined) throw new Error("there is no client");
  const [program] = programsOf(client);
  if (program === undefined) throw new Error("there is no program");
  const broken = { ...program, body: program.body.replace("await poller;", 'throw new Error("broken");') };
  await expect(runAgainstEmulator(client, broken, "broken.mts")).rejects.toThrow("broken");
});
