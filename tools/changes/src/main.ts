import { parseArgs } from "node:util";
import { afterGenerate } from "./after-generate.js";
import { checkOldTests } from "./old-code/check-old-tests.js";
import { readChangesets } from "./changeset/read-changesets.js";
import { assess, uncovered } from "./release/assess.js";
import { currentState } from "./release/current-state.js";
import { writeLastRelease } from "./release/last-release.js";
import { publishedPackages } from "./release/published-packages.js";

const help = `Says whether changesets cover what changed since the last release.

Usage: npm run changes [-- option]

Options
  --generated [SERVICE ...]
                      bring API reports and changesets up to date (part of npm run generate)
  --released          take the packages as they are now for the last release (npm run release:record)
  --old-tests COMMIT  type-check the contract tests of a commit, such as the last release's, against the clients now
  --help              show this
`;

function released(root: string): void {
  const packages = publishedPackages(root).map((one) => [one.name, currentState(root, one)] as const);
  writeLastRelease(root, {
    packages: new Map(packages),
    changesets: readChangesets(root).map(({ file }) => file),
  });
  process.stdout.write(`${packages.length} packages as they are now are the last release.\n`);
}

function oldTests(root: string, commit: string): number {
  const problems = checkOldTests(root, commit);
  for (const { file, message } of problems) process.stdout.write(`${file}: ${message}\n`);
  process.stdout.write(
    `${problems.length} places in the tests of ${commit} do not compile against the clients now.\n`,
  );
  return problems.length === 0 ? 0 : 1;
}

function main(root: string): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      generated: { type: "boolean", default: false },
      released: { type: "boolean", default: false },
      "old-tests": { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const commit = values["old-tests"];
  if (commit !== undefined) return oldTests(root, commit);
  if (values.help) process.stdout.write(help);
  else if (values.generated) process.stdout.write(afterGenerate(root, positionals));
  else if (values.released) released(root);
  else {
    const missing = uncovered(assess(root));
    process.stdout.write(missing.length === 0 ? "Every change is covered.\n" : `${missing.join("\n")}\n`);
    return missing.length === 0 ? 0 : 1;
  }
  return 0;
}

process.exitCode = main(process.cwd());
