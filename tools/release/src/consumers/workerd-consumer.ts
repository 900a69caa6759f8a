import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { asFunction } from "../readme/emulated.js";
import { bundle } from "./bundle.js";
import type { Consumer } from "./consumer.js";
import { writeProgram } from "./write-program.js";

/** A worker may talk to nobody unless told so; here to this machine. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker-bundle.mjs")],
      compatibilityDate = "2025-09-01",
    )),
    (name = "internet", network = (allow = ["local", "private"])),
  ],
);
`;

/** The runtime of Cloudflare Workers, without any of Node's modules. */
export const workerdConsumer: Consumer = {
  name: "workerd",
  installer: "npm",
  async backUp(visit) {
    const { folder } = visit.app;
    await writeProgram(visit, "worker-program.mjs", asFunction);
    const entry = join(folder, "worker.mjs");
    await writeFile(
      entry,
      `import { main } from "./worker-program.mjs";\nexport default { test: () => main() };\n`,
    );
    await bundle(visit.tools, entry, join(folder, "worker-bundle.mjs"), [
      "--conditions=workerd,worker,browser",
    ]);
    await writeFile(join(folder, "workerd.capnp"), config);
    return run(join(visit.tools, "node_modules/.bin/workerd"), ["test", "workerd.capnp"], { cwd: folder });
  },
};
