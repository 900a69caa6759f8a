import { join } from "node:path";
import { bundle } from "../../bundle/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { hasAutoRest } from "../../peers/autorest.js";
import { generateHeyApi, openApi3 } from "../../peers/hey-api.js";
import { makeTwoOperations, twoOperations } from "./two-operations.js";

const names = {
  client: "client of two operations",
  start: "one operation, followed",
  read: "one operation, read",
  mysql: "MySQL client",
};

const indivisible = "cannot be had in parts";

/** What is bundled: a module's text, and the folder it is thought to be in. */
interface Entry {
  readonly case: string;
  readonly contender: string;
  readonly contents: string;
  readonly resolveDir: string;
  readonly note?: string;
}

function entries({ scratch, root, peers }: Context): Entry[] {
  const { namespace } = twoOperations;
  const own = (imports: string): string => `export { ${imports} } from "./azbackup/src/index";`;
  const hey = (imports: string): string =>
    `export { ${imports} } from "./hey-api/sdk.gen"; export { createClient } from "./hey-api/client";`;
  const [azbackup, heyApi, autorest] = ["azbackup", "hey-api", "AutoRest"];
  const here = { resolveDir: scratch };
  const whole = { contender: autorest, contents: `export * from "./AutoRest/index";`, ...here };
  const context = `create${namespace}Context`;
  return [
    { case: names.client, contender: azbackup, contents: own(`${namespace}Client`), ...here },
    { case: names.client, contender: heyApi, contents: hey("startBackup, getBackup"), ...here },
    { case: names.client, ...whole },
    { case: names.start, contender: azbackup, contents: own(`${context}, startBackup`), ...here },
    { case: names.start, contender: heyApi, contents: hey("startBackup"), ...here },
    { case: names.start, ...whole, note: indivisible },
    { case: names.read, contender: azbackup, contents: own(`${context}, getBackup`), ...here },
    { case: names.read, contender: heyApi, contents: hey("getBackup"), ...here },
    { case: names.read, ...whole, note: indivisible },
    {
      case: names.mysql,
      contender: azbackup,
      contents: `export { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";`,
      resolveDir: root,
    },
    {
      case: names.mysql,
      contender: heyApi,
      contents: `export * from "./mysql-flexible/sdk.gen"; export { createClient } from "./mysql-flexible/client";`,
      ...here,
    },
    {
      case: names.mysql,
      contender: autorest,
      contents: `export { MySqlFlexibleBackupClient } from "@azbackup/autorest/mysql-flexible";`,
      resolveDir: root,
    },
    {
      case: names.mysql,
      contender: "Azure's package",
      contents: `export * from "@azure/arm-mysql-flexible";`,
      resolveDir: peers,
      note: "all of the service, not its backups alone",
    },
  ];
}

async function run(context: Context): Promise<readonly Series[]> {
  const { root, peers, scratch } = context;
  context.log("making clients of a service with two operations");
  await makeTwoOperations(context);
  const document = openApi3(root, "mysql-flexible", "2023-10-01-preview");
  await generateHeyApi(peers, document, join(scratch, "mysql-flexible"));
  const autorest = await hasAutoRest(root);
  context.log("bundling");
  const series: Series[] = [];
  for (const { contents, resolveDir, ...entry } of entries(context)) {
    if (entry.contender === "AutoRest" && !autorest) continue;
    const size = (await bundle(new Map([["entry", contents]]), resolveDir)).get("entry");
    if (size === undefined) throw new Error(`there is no bundle of ${entry.contender}`);
    series.push({ ...entry, metric: "minified, gzip", unit: "KB", samples: [size.gzip / 1000] });
    series.push({ ...entry, metric: "minified", unit: "KB", samples: [size.minified / 1000] });
  }
  return series;
}

const ours = (name: string): Measure["budgets"][number]["of"] => ({
  case: name,
  contender: "azbackup",
  metric: "minified, gzip",
});

/** What a client weighs in a browser. */
export const bundles: Measure = {
  name: "bundle",
  title: "What a client weighs in a browser",
  explains: `Each is bundled by esbuild for browsers (ES2022, minified) and compressed with gzip at level 9; a KB is 1,000
bytes. There is nothing to repeat: the same input gives the same bytes. The service with two operations is the one that
\`npm run new-service\` begins with: a POST that starts a backup, with a JSON body, and a GET that reads how it is going.
Ours is made from its TypeSpec, the others from the OpenAPI of that TypeSpec. Ours and AutoRest's sign in, retry, and
follow the backup to its end, with \`@azure/core-lro\` in AutoRest's; ours checks its input and its answers besides.
\`hey-api\` does none of that: it sends a request and parses the answer.

\`npm run bench -- --map fullBackup\` shows what each module adds. By their share of the compressed bytes, following an operation
takes a third, errors that mask what they show a fifth, HTTP with its retries, limits and origins a sixth, signing in a tenth, reading and
writing values a tenth. A client brings only the sign-in its service has, an operation only its polling strategies and its body's format.`,
  ours: "azbackup",
  peer: "AutoRest",
  charted: "minified, gzip",
  budgets: [
    { text: "bundle of a client of two operations, minified, gzip", of: ours(names.client), limit: 9 },
    { text: "bundle of one operation that is followed to its end", of: ours(names.start), limit: 8.5 },
    { text: "bundle of one operation that is read", of: ours(names.read), limit: 6.2 },
  ],
  run,
};
