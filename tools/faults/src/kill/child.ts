import { existsSync, readFileSync, renameSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { callMethod } from "../clients/index.js";
import { isPoller } from "../matrix/settle.js";
import { files, ready, unsureCode } from "./job.js";
import type { Job } from "./job.js";
import { openClient } from "./open-client.js";

/** One life of the backup program: goes on where the last one was killed, or starts. */
async function live(job: Job): Promise<number> {
  const file = (name: string): string => join(job.folder, name);
  const save = (name: string, text: string): void => {
    writeFileSync(file(`${name}.new`), text);
    renameSync(file(`${name}.new`), file(name));
  };
  const { client, start } = await openClient(job);

  writeSync(1, ready);
  const resumes = existsSync(file(files.token));
  if (!resumes && existsSync(file(files.intent))) return unsureCode;
  if (!resumes) save(files.intent, "");
  const poller = resumes ? callMethod(client, "resume", [readFileSync(file(files.token), "utf8")]) : start();
  if (!isPoller(poller)) throw new Error("the backup does not go on after its answer");
  save(files.token, await poller.resumeToken());
  for await (const state of poller) {
    if (state.status === "running") save(files.token, await poller.resumeToken());
  }
  save(files.result, JSON.stringify(poller.result));
  return 0;
}

const job: Job = JSON.parse(process.argv[2] ?? "{}");
process.exitCode = await live(job);
