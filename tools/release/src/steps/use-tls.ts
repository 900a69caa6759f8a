import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { type Consumer, nodeOf } from "../consumers/index.js";
import type { NpmEnvironment } from "../registry/npm-environment.js";
import { startSecureServer } from "../tls/secure-server.js";
import { secureLines, securePackage, secureProgram } from "../tls/secure-program.js";
import type { Apps } from "./install-all.js";
import { attempt, type StepResult } from "./step-result.js";

interface Runtime {
  readonly name: string;
  readonly installer: Consumer["installer"];
  command(tools: string): readonly string[];
}

const bin = (tools: string, name: string) => join(tools, "node_modules/.bin", name);

/** Those that have the modules of Node, and honour what those promise. */
const runtimes: readonly Runtime[] = [
  { name: "TLS, Node 22", installer: "npm", command: (tools) => [nodeOf(tools, "Node 22")] },
  { name: "TLS, Node 24", installer: "npm", command: (tools) => [nodeOf(tools, "Node 24")] },
  {
    name: "TLS, Deno",
    installer: "deno",
    command: (tools) => [
      bin(tools, "deno"),
      "run",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "--allow-read",
      "--allow-sys",
      "--no-prompt",
    ],
  },
  { name: "TLS, Bun", installer: "bun", command: (tools) => [bin(tools, "bun"), "run"] },
];

/** Lets each runtime read over TLS, with a client certificate, an authority of its own, and a proxy. */
export async function useTls(
  apps: Pick<Apps, "folderOf">,
  certificates: string,
  tools: string,
  env: NpmEnvironment,
  only: (name: string) => boolean,
): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const { name, installer, command } of runtimes.filter((one) => only(one.name))) {
    results.push(
      await attempt(securePackage, name, async () => {
        const server = await startSecureServer(certificates);
        try {
          const cwd = apps.folderOf(securePackage, installer);
          const file = join(cwd, "tls.mjs");
          await writeFile(file, secureProgram);
          const [program = "", ...args] = command(tools);
          const all = [...args, file, server.endpoint, server.proxy, certificates];
          const printed = await run(program, all, { cwd, env });
          const missing = secureLines.filter((line) => !printed.split("\n").includes(line));
          if (missing.length > 0) throw new Error(`it does not say: ${missing.join("; ")}\n${printed}`);
          if (server.tunnels() !== 1)
            throw new Error(`${server.tunnels()} tunnels were opened, instead of 1`);
        } finally {
          server.stop();
        }
      }),
    );
  }
  return results;
}
