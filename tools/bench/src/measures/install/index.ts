import { installAll } from "../../installations/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { countInstalled, dependenciesOf } from "./count.js";

const dependencies = "runtime dependencies";

async function run(context: Context): Promise<readonly Series[]> {
  const series: Series[] = [];
  for (const { contender, service, package: name, folder } of await installAll(context)) {
    const { packages, files, bytes } = await countInstalled(folder);
    // Our core is where the client's own code is; it is counted among the packages.
    const needed = (await dependenciesOf(folder, name)).filter((each) => each !== "@azbackup/core");
    const one = { case: service, contender };
    series.push(
      { ...one, metric: dependencies, unit: "", samples: [needed.length] },
      { ...one, metric: "packages", unit: "", samples: [packages] },
      { ...one, metric: "files", unit: "", samples: [files] },
      { ...one, metric: "size", unit: "MB", samples: [bytes / 1_000_000] },
    );
  }
  return series;
}

/** What is installed with a client. */
export const install: Measure = {
  name: "install",
  title: "What is installed with a client",
  explains: `Each client is installed alone into an empty folder with npm: ours and AutoRest's packed as they are published,
Azure's packages and all that they need in the versions of the peers' lock file. Everything below \`node_modules\` is
counted; an MB is 1,000,000 bytes. Runtime dependencies are what the package itself asks for; \`@azbackup/core\` is not
counted there, because it is the clients' own code, but among the packages it is. AutoRest's clients of all services
are one package; Azure's packages are clients of all of their service, not of its backups alone.`,
  ours: "azbackup",
  peer: "Azure's package",
  charted: "size",
  budgets: [
    {
      text: "runtime dependencies of a client",
      of: { case: "MySQL", contender: "azbackup", metric: dependencies },
      limit: 0,
    },
    {
      text: "runtime dependencies of the client that speaks XML",
      of: { case: "BizTalk, in XML", contender: "azbackup", metric: dependencies },
      limit: 1,
    },
  ],
  run,
};
