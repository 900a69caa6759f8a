import { join } from "node:path";
import { run } from "@azbackup/processes";
import { asCommonJs, asModule } from "../readme/emulated.js";
import type { Consumer } from "./consumer.js";
import { writeProgram } from "./write-program.js";

/** The Node versions a package has to work on, by their folder among the tools. */
const versions = { "Node 22": "node22", "Node 24": "node24" } as const;

/** Path of a version of Node. */
export function nodeOf(tools: string, version: keyof typeof versions): string {
  return join(tools, "node_modules", versions[version], "bin/node");
}

function esm(version: keyof typeof versions): Consumer {
  return {
    name: `ESM, ${version}`,
    installer: "npm",
    async backUp(visit) {
      const file = await writeProgram(visit, "esm.mjs", asModule);
      return run(nodeOf(visit.tools, version), [file], { cwd: visit.app.folder });
    },
  };
}

function commonJs(version: keyof typeof versions): Consumer {
  return {
    name: `CommonJS, ${version}`,
    installer: "npm",
    async backUp(visit) {
      const file = await writeProgram(visit, "commonjs.cjs", asCommonJs);
      return run(nodeOf(visit.tools, version), [file], { cwd: visit.app.folder });
    },
  };
}

/** From ES modules and from CommonJS. */
export const nodeConsumers: readonly Consumer[] = [
  esm("Node 22"),
  esm("Node 24"),
  commonJs("Node 22"),
  commonJs("Node 24"),
];
