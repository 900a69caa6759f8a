import { dirname, join } from "node:path";
import { run } from "@azbackup/processes";
import { asModule } from "../readme/emulated.js";
import type { Consumer } from "./consumer.js";
import { writeProgram } from "./write-program.js";

export const bunConsumer: Consumer = {
  name: "Bun",
  installer: "bun",
  async backUp(visit) {
    const file = await writeProgram(visit, "main.ts", asModule);
    return run(join(visit.tools, "node_modules/.bin/bun"), ["run", file], {
      cwd: dirname(file),
      env: visit.env,
    });
  },
};
