import { parseArgs } from "node:util";
import { serveContender } from "../../contender/index.js";
import { caseNames } from "./cases.js";
import { contenders } from "./contenders/index.js";

const { values } = parseArgs({
  options: {
    contender: { type: "string", default: "" },
    case: { type: "string", default: "" },
    endpoint: { type: "string", default: "" },
    root: { type: "string", default: "" },
    peers: { type: "string", default: "" },
    scratch: { type: "string", default: "" },
    calls: { type: "string", default: "" },
    "warm-up": { type: "string", default: "" },
  },
});

await serveContender(async () => {
  const name = caseNames.find((each) => each === values.case);
  const jobs = await contenders.get(values.contender)?.(values);
  const job = name && jobs?.[name];
  if (job === undefined) throw new Error(`${values.contender} has no ${values.case}`);
  await job.check();
  for (let call = 0; call < Number(values["warm-up"]); call++) await job.call();
  const calls = Number(values.calls);
  return async () => {
    const cpu = process.cpuUsage();
    const began = performance.now();
    for (let call = 0; call < calls; call++) await job.call();
    const elapsed = performance.now() - began;
    const { user, system } = process.cpuUsage(cpu);
    await job.check();
    return { "CPU per call": (user + system) / calls, latency: (elapsed * 1000) / calls };
  };
});
