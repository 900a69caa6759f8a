import { join } from "node:path";
import { freePort, startService } from "@azbackup/processes";
import { cache, type Suite, suiteFolder, root } from "./suites.js";

/** The suites' own server, which checks requests and gives the answers of the scenarios. */
export interface MockServer {
  /** E.g. `"http://localhost:3000"`. */
  readonly url: string;
  /** What the server says of each scenario by now. */
  coverage(): Promise<Readonly<Record<string, string>>>;
  stop(): Promise<void>;
}

interface Report {
  readonly results: Readonly<Record<string, string>>;
}

/** Starts it for some suites, on loopback. */
export async function startMockServer(suites: readonly Suite[]): Promise<MockServer> {
  const port = await freePort();
  const cli = join(root, "node_modules/@typespec/spector/dist/src/cli/cli.js");
  const folders = suites.map((suite) => join(suiteFolder(suite), "specs"));
  const file = join(cache, `coverage-${port}.json`);
  const args = [cli, "serve", ...folders, "--port", String(port), "--coverageFile", file];
  const service = await startService(process.execPath, args, /Started server on (\S+)/, {
    cwd: root,
  });
  const url = `http://localhost:${port}`;
  return {
    url,
    async coverage() {
      const reports = (await (await fetch(`${url}/.coverage`)).json()) as Report[];
      return Object.assign({}, ...reports.map(({ results }) => results)) as Record<string, string>;
    },
    stop: () => service.stop(),
  };
}
