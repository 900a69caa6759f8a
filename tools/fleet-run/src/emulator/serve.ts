import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator, createRealClock } from "@azbackup/emulator";
import { jobVariable } from "../job.js";
import type { EmulatorCounts, EmulatorJob } from "./counts.js";
import { Moments } from "./moments.js";
import { protectedItems } from "./protected-items.js";

// The emulator in a process of its own, beside it a port that tells what it counted.
const job = JSON.parse(process.env[jobVariable] ?? "") as EmulatorJob;
const starts = new Map<string, number>();
let requests = 0;
const work = new Moments(job.durationMs);
const all = new Moments(10_000);
const emulator = await createEmulator({
  services: [job.service],
  clock: createRealClock(1),
  durationMs: job.durationMs,
  jobDurationMs: job.durationMs * 1.5,
  retryAfterSeconds: job.retryAfterSeconds,
  requestLimit: 1,
  onRequest({ startedWork, url }) {
    requests += 1;
    const name = /vm-\d+(?=[/?])/.exec(url)?.[0] ?? url;
    const group = /vault-\d+(?=[/?])/i.exec(url)?.[0] ?? name;
    all.add(group, performance.now());
    if (!startedWork) return;
    work.add(group, performance.now());
    starts.set(name, (starts.get(name) ?? 0) + 1);
  },
});
if (job.service === "recovery-services") {
  emulator.seed(job.service, { protectedItems: protectedItems(job) });
}
await emulator.listen();
const server = createServer((_request, response) => {
  const each = [...starts.values()];
  const counts: EmulatorCounts = {
    started: each.reduce((sum, one) => sum + one, 0),
    items: each.length,
    twice: [...starts].flatMap(([name, count]) => (count > 1 ? [name] : [])),
    requests,
    mostAtOnce: work.most,
    busiest: all.most,
  };
  response.end(JSON.stringify(counts));
});
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(
    `${JSON.stringify({ endpoint: emulator.url(job.service), counts: `http://127.0.0.1:${port}/` })}\n`,
  );
});
