import { setTimeout as sleep } from "node:timers/promises";
import { itemsOf, jobVariable, type RunJob } from "../job.js";
import { kindOf } from "../worker/kinds.js";

// The same work in one process that keeps nothing: a poller for each item, all of them at once.
const job = JSON.parse(process.env[jobVariable] ?? "") as RunJob;
const kind = kindOf(job, () => {});
const began = process.cpuUsage();
let peak = 0;
const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 200);
let started = 0;
const ends = itemsOf(job).map(async (item, index) => {
  // As many starts at once as a worker has.
  while (started + 2 * job.starts < index) await sleep(5);
  const options = { clientRequestId: crypto.randomUUID(), abortSignal: new AbortController().signal };
  const poller = kind.start(item, options);
  await poller.submitted().finally(() => (started += 1));
  await poller.pollUntilDone();
});
const failed = (await Promise.allSettled(ends)).filter(({ status }) => status === "rejected").length;
clearInterval(sampler);
const { user, system } = process.cpuUsage(began);
process.stdout.write(`${JSON.stringify({ cpu: (user + system) / 1e6, memory: peak, failed })}\n`);
