import { dirname, join } from "node:path";
import { run } from "@azbackup/processes";
import { asModule } from "../readme/emulated.js";
import type { Consumer } from "./consumer.js";
import { writeProgram } from "./write-program.js";

/** Deno, which checks the types too; it may talk to this machine and to nobody else. */
export const denoConsumer: Consumer = {
  name: "Deno",
  installer: "deno",
  async backUp(visit) {
    const file = await writeProgram(visit, "main.ts", asModule);
    return run(
      join(visit.tools, "node_modules/.bin/deno"),
      ["run", "--check", "--allow-net=127.0.0.1", "--allow-env", "--allow-read", "--no-prompt", file],
      { cwd: dirname(file), env: visit.env },
    );
  },
};
