import { deepStrictEqual } from "node:assert/strict";
import { parseArgs } from "node:util";
import { type Figures, serveContender } from "../../contender/index.js";
import { cloudServices, documentOf, facts } from "./codec.js";
import { contenders } from "./contenders/index.js";

const { values } = parseArgs({
  options: {
    contender: { type: "string", default: "" },
    root: { type: "string", default: "" },
    peers: { type: "string", default: "" },
    size: { type: "string", default: "" },
    times: { type: "string", default: "" },
    "warm-up": { type: "string", default: "" },
  },
});

/** CPU of this process for one of so many times, in microseconds. */
async function cpuOf(times: number, work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let done = 0; done < times; done++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

await serveContender(async () => {
  const codec = await contenders.get(values.contender)?.(values);
  if (codec === undefined) throw new Error(`there is no ${values.contender}`);
  const size = Number(values.size);
  const times = Number(values.times);
  const text = documentOf(cloudServices(size));
  const value = codec.valueOf(cloudServices(size));
  const decode = (): unknown => codec.decode(text);
  const encode = (): unknown => codec.encode(value);
  deepStrictEqual(codec.factsOf(await decode()), facts(size));
  deepStrictEqual(codec.factsOf(await codec.decode(codec.encode(value))), facts(size));
  await cpuOf(Number(values["warm-up"]), decode);
  await cpuOf(Number(values["warm-up"]), encode);
  return async (): Promise<Figures> => ({
    "CPU to decode": await cpuOf(times, decode),
    "CPU to encode": await cpuOf(times, encode),
  });
});
