import { parseArgs } from "node:util";
import { type Figures, serveContender } from "../../contender/index.js";
import { autorest } from "./autorest.js";
import { azbackup } from "./azbackup.js";
import type { Follow } from "./follower.js";
import { followMany } from "./follow-many.js";

const followers: Readonly<Record<string, (endpoint: string, root: string) => Promise<Follow>>> = {
  azbackup,
  autorest,
};

const { values } = parseArgs({
  options: {
    contender: { type: "string", default: "" },
    endpoint: { type: "string", default: "" },
    root: { type: "string", default: "" },
    count: { type: "string", default: "" },
    duration: { type: "string", default: "" },
    "retry-after": { type: "string", default: "" },
  },
});

await serveContender(async () => {
  const follow = await followers[values.contender]?.(values.endpoint, values.root);
  if (follow === undefined) throw new Error(`there is no ${values.contender}`);
  // These are done at once: they warm up, and show that the end is read rightly.
  const warm = await followMany(follow, 200, { durationMs: 0, retryAfterSeconds: 1 });
  if (warm.missed > 0) throw new Error(`${values.contender} cannot follow an operation`);
  const work = { durationMs: Number(values.duration), retryAfterSeconds: Number(values["retry-after"]) };
  return async (): Promise<Figures> => {
    const cpu = process.cpuUsage();
    const { lateness, missed } = await followMany(follow, Number(values.count), work);
    const { user, system } = process.cpuUsage(cpu);
    const at = (share: number): number => lateness[Math.floor((lateness.length - 1) * share)] ?? Infinity;
    return {
      CPU: (user + system) / 1000,
      "peak memory": process.resourceUsage().maxRSS / 1024,
      "noticed late, median": at(0.5),
      "noticed late, 99 of 100": at(0.99),
      missed,
    };
  };
});
