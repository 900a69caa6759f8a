import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openEmulator } from "./emulator.js";
import { knownOf } from "./known.js";
import { type Language, canRun, languages, unavailable } from "./languages.js";
import type { Outcome } from "./outcome.js";
import { lines, markdownTable } from "./table.js";

const GUIDE = new URL("../../../docs/emulator.md", import.meta.url);
const BEGIN = "<!-- Written by npm run foreign-clients. -->";
const END = "<!-- End of what npm run foreign-clients wrote. -->";

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    install: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
  },
});
const wanted = languages.filter(({ name }) => values.only === undefined || values.only.includes(name));
const skipped: string[] = [...unavailable];
const outcomes: Outcome[] = [];

for (const language of wanted) {
  if (!(await canRun(language)) && values.install && language.packages.length > 0) install(language.packages);
  if (!(await canRun(language))) {
    skipped.push(
      `${language.name}: not installed; apt-get install ${language.packages.join(" ")}, or --install`,
    );
    continue;
  }
  outcomes.push(...(await runHeldToWhatIsKnown(language)));
}
process.stdout.write(`${lines(outcomes)}\n\nNot run:\n${skipped.map((one) => `  ${one}\n`).join("")}`);
if (values.only === undefined && !values.check) await writeGuide();
const refused = outcomes.filter(({ worked }) => !worked);
const failed = refused.filter((outcome) => knownOf(outcome) === undefined);
const expected = refused.length - failed.length;
process.stdout.write(
  `\n${outcomes.length - refused.length} passed, ${failed.length} failed, ${expected} as at the service\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** What is known not to work as the service is has to work where the emulator leaves that quirk out. */
async function runHeldToWhatIsKnown(language: Language): Promise<readonly Outcome[]> {
  const found = await runWith(language);
  const known = found.flatMap((outcome) => (outcome.worked ? [] : (knownOf(outcome) ?? [])));
  if (known.length === 0) return found;
  const quirks = Object.fromEntries(known.map(({ quirk }) => [quirk, false]));
  const without = await runWith(language, { quirks });
  return found.map((outcome) => {
    if (outcome.worked || knownOf(outcome) === undefined) return outcome;
    const again = without.find((one) => one.client === outcome.client && one.operation === outcome.operation);
    if (again?.worked === true) return outcome;
    throw new Error(
      `${outcome.client} ${outcome.operation} does not work without its quirk either: ${again?.note}`,
    );
  });
}

async function runWith(
  language: Language,
  options: Parameters<typeof openEmulator>[0] = {},
): Promise<readonly Outcome[]> {
  const emulator = await openEmulator(options);
  try {
    return await language.run(emulator);
  } finally {
    await emulator.close();
  }
}

function install(packages: readonly string[]): void {
  execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
  execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...packages], { stdio: "inherit" });
}

async function writeGuide(): Promise<void> {
  const guide = await readFile(GUIDE, "utf8");
  const [before, rest] = guide.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error("docs/emulator.md has no place for the table");
  const notRun = skipped.map((one) => `- ${one}`).join("\n");
  await writeFile(
    GUIDE,
    `${before}${BEGIN}\n\n${markdownTable(outcomes)}\n\nNot run:\n\n${notRun}\n\n${END}${after}`,
  );
}
