import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";
import { asFunction } from "../readme/emulated.js";
import type { Consumer } from "./consumer.js";
import { nodeOf } from "./node-consumers.js";
import { writeProgram } from "./write-program.js";

/** Nothing is listening there. */
const nowhere = "http://127.0.0.1:1";

/** As the documentation says it: ES modules, as they are. */
const config = { transform: {}, testMatch: ["**/visit.test.mjs"] };

const test = `import { isAzbackupError } from "@azbackup/core/errors";
import { main } from "./jest-program.mjs";
import { main as unreachable } from "./jest-unreachable.mjs";

test("it makes a backup", main, 120_000);

test("errors, also those that come out of Node's own realm, are known by what they say", async () => {
  const error = await unreachable().catch((reason) => reason);
  expect(isAzbackupError(error)).toBe(true);
  expect(error).toMatchObject({ name: "TransportError", code: "ECONNREFUSED", mayHaveStarted: "no" });
}, 120_000);
`;

/** Tests of a program under Jest, which runs them in a realm of its own. */
export const jestConsumer: Consumer = {
  name: "Jest",
  installer: "npm",
  async backUp(visit) {
    const { folder } = visit.app;
    await writeProgram(visit, "jest-program.mjs", asFunction);
    await writeProgram({ ...visit, endpoint: nowhere }, "jest-unreachable.mjs", asFunction);
    await writeFile(join(folder, "visit.test.mjs"), test);
    const jest = join(visit.tools, "node_modules/jest/bin/jest.js");
    const options = ["--rootDir", folder, "--config", JSON.stringify(config)];
    return run(nodeOf(visit.tools, "Node 24"), ["--experimental-vm-modules", jest, ...options], {
      cwd: folder,
    });
  },
};
