import { createFleet, type FleetEvent } from "@azbackup/fleet";
import { itemsOf, jobVariable, type Item, type RunJob } from "../job.js";
import { mortal } from "./die.js";
import { kindOf, type OnSearch } from "./kinds.js";
import { times } from "./times.js";

// A worker of a run: works until all is done, or until it is killed.
const job = JSON.parse(process.env[jobVariable] ?? "") as RunJob;
const at = mortal(job.death);
const tell = (line: unknown) => process.stdout.write(`${JSON.stringify(line)}\n`);
const onSearch: OnSearch = ({ name }, answer) => {
  const settled = "found" in answer || answer.settled !== false;
  if (settled) tell({ search: "found" in answer ? "found" : "none" in answer ? "none" : "cannotTell", name });
};
const kinds = { backup: kindOf(job, at, onSearch) };
const onEvent = (event: FleetEvent) => {
  if (event.event === "state" && event.to === "running") at("after the record");
  if (event.event === "storeError" || event.event === "trouble") tell({ event });
};
const fleet = await createFleet({
  store: job.store,
  kinds,
  ...times(job),
  limits: job.limits,
  onEvent,
});
if (job.add && (await fleet.summary()).items < job.items) {
  await fleet.add("backup", itemsOf(job), {
    key: ({ name }: Item) => name,
    group: ({ group }: Item) => group,
  });
}
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());
// Where others can open the store, they look for themselves.
const telling = job.add && setInterval(() => void fleet.summary().then(tell, () => {}), 500);
await fleet.work({
  signal: stop.signal,
  untilDone: true,
  pollMs: job.pollMs,
  starts: job.starts,
  steps: job.steps,
});
if (telling) clearInterval(telling);
if (job.add) tell(await fleet.summary());
await fleet.close();
