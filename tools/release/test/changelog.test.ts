import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tidyChangelog } from "../src/changelog/tidy.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
let copy: string;

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(copy, path, ".."), { recursive: true });
  await writeFile(join(copy, path), text);
}

const manifest = (name: string, rest: object = {}): string =>
  JSON.stringify({ name, version: "0.1.0", ...rest });

const changesets: Readonly<Record<string, string>> = {
  "widgets.md": `---
# Written by a tool.
"@house/widgets": minor
---

- Breaking: \`Widget.weight\` has to be given. Calls without it are refused now.
- New: \`countWidgets\` is new.
`,
  "paint.md": `---
"@house/widgets": patch
---

A widget without a colour is read as one.

\`paint()\` said "brown" before.
`,
  "core.md": `---
"@house/core": minor
"@house/widgets": minor
---

Deadlines hold over retries too.
`,
};

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "azbackup-changelog-"));
  const config = JSON.parse(await readFile(join(root, ".changeset/config.json"), "utf8")) as object;
  await write(".changeset/config.json", JSON.stringify(config));
  for (const [name, text] of Object.entries(changesets)) await write(`.changeset/${name}`, text);
  await write("package.json", manifest("house", { private: true, workspaces: ["packages/*"] }));
  await write("package-lock.json", "{}");
  await write("packages/core/package.json", manifest("@house/core"));
  await write(
    "packages/widgets/package.json",
    manifest("@house/widgets", { dependencies: { "@house/core": "^0.1.0" } }),
  );
  await write(
    "packages/gadgets/package.json",
    manifest("@house/gadgets", { dependencies: { "@house/core": "^0.1.0" } }),
  );
  await write(
    "packages/widgets/CHANGELOG.md",
    "# @house/widgets\n\n## 0.1.0\n\n2026-01-02\n\n### Added\n\n- Widgets.\n",
  );
  await mkdir(join(copy, "tools"));
  await symlink(join(root, "tools/release"), join(copy, "tools/release"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: copy });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "test");
  git("config", "user.email", "test@localhost");
  git("add", "--all");
  git("commit", "--quiet", "--message=Before");
  execFileSync(process.execPath, [join(root, "node_modules/@changesets/cli/bin.js"), "version"], {
    cwd: copy,
  });
}, 60_000);

afterAll(async () => rm(copy, { recursive: true }));

const changelogOf = async (name: string): Promise<string> =>
  tidyChangelog(await readFile(join(copy, `packages/${name}/CHANGELOG.md`), "utf8"), "2026-11-21");

test("a changelog says what breaks, what is new and what is right now, in the words of the changesets", async () => {
  expect(await changelogOf("widgets")).toBe(`# @house/widgets

## 0.2.0

2026-11-21

### Breaking

- \`Widget.weight\` has to be given. Calls without it are refused now.

### Added

- Deadlines hold over retries too.
- \`countWidgets\` is new.

### Fixed

- A widget without a colour is read as one.

  \`paint()\` said "brown" before.

Requires @house/core 0.2.0.

## 0.1.0

2026-01-02

### Added

- Widgets.
`);
});

test("a package that only follows another says so in one line", async () => {
  expect(await changelogOf("gadgets")).toBe(`# @house/gadgets

## 0.1.1

2026-11-21

Requires @house/core 0.2.0.
`);
});

test("an entry is tidied once: later ones leave it and its date alone", async () => {
  const once = await changelogOf("widgets");
  expect(tidyChangelog(once, "2027-01-01")).toBe(once);
});

test("a heading that changesets has not written before stops the release", () => {
  const odd = "# x\n\n## 1.0.0\n\n### Patch Changes\n\n- a\n\n### Dependency Changes\n\n- b\n";
  expect(() => tidyChangelog(odd, "2026-11-21")).toThrow("Dependency Changes");
});
