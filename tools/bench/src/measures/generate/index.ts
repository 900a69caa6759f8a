import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Context, Measure, Series } from "../../measure.js";
import { hasAutoRest } from "../../peers/autorest.js";
import { autorestName, peersByName } from "./commands.js";
import { growthName } from "./growth.js";
import { cases, measureServices } from "./services.js";
import { autorestUpTo, growths, measureSizes } from "./sizes.js";

const ours = "azbackup";
const sizes = [10, 100, 500, 2000];

/** The services of the repository: those with documents for the peers. */
async function servicesOf(root: string): Promise<string[]> {
  const found = await readdir(join(root, "specs"), { withFileTypes: true });
  const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const below = await Promise.all(folders.map((name) => readdir(join(root, "specs", name))));
  return folders.filter((_, index) => below[index]?.includes("generated"));
}

async function run(context: Context): Promise<readonly Series[]> {
  const autorest = await hasAutoRest(context.root);
  const peers = new Map([...peersByName].filter(([name]) => autorest || name !== autorestName));
  return [
    ...(await measureServices(context, peers, await servicesOf(context.root))),
    ...(await measureSizes(context, peers, context.quick ? sizes.slice(0, 2) : sizes)),
  ];
}

const [small, large] = growths;

/** What it takes to generate clients. */
export const generate: Measure = {
  name: "generate",
  title: "Generating clients",
  explains: `Each generator is started as its users start it, in a process of its own for each run; time is from the start of the
process to its end, CPU the user and system time of all its processes. Ours starts from TypeSpec and writes the clients of all
versions, their tests, OpenAPI 2 and 3, XML Schema, the emulator's manifests and package files. The others start from the OpenAPI
that ours wrote, of the newest version, and write a client, or types in the case of openapi-typescript: compiling TypeSpec, which they need as well when
a spec changes, is not in their figures. Cold is from nothing, once. After a change of one line in the spec of one service,
that service is generated again; \`--watch\` is our generator which stays, from the save to the last file that is written.

Then come synthetic specs of growing size: a quarter each of the operations read, list, put, and run in the background, with a resource and models of its own
for every four of them. Each is generated once, from nothing. The chart shows CPU divided by the number of operations: flat is linear. What one operation more takes is the CPU between two sizes, divided
by the operations between them. AutoRest stops at ${autorestUpTo} operations: at five hundred it was not done after three minutes of CPU.

What makes an operation dearer for ours where there are thousands are two places in TypeSpec's own libraries, found with a profile of 2,000
operations: \`@typespec/openapi3\` walks all models that extend a common base anew for each operation
(\`resolveVisibilityUsage\`), and \`@typespec/http\` adds the OAuth 2 scopes of a service to themselves for each operation
(\`mergeOAuthScopes\`). Our own part is below a twentieth of the CPU, and linear.`,
  ours,
  peer: autorestName,
  charted: "CPU per operation",
  lines: true,
  budgets: [
    {
      text: "All services generated cold, against AutoRest on the same specs",
      of: { case: cases.cold, contender: ours, metric: "time" },
      against: { case: cases.cold, contender: autorestName, metric: "time" },
      limit: 0.25,
    },
    {
      text: "CPU of one operation more at 2,000 operations, against at 500: linear is 1",
      of: { case: growthName(large), contender: ours, metric: "CPU of one more" },
      against: { case: growthName(small), contender: ours, metric: "CPU of one more" },
      limit: 1.3,
    },
  ],
  run,
};
