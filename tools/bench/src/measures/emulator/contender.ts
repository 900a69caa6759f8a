import { parseArgs } from "node:util";
import { type Figures, serveContender } from "../../contender/index.js";
import { cases, nameOf, pageSize } from "./cases.js";
import { contenders } from "./contenders/index.js";
import { type Ask, send, sendMany } from "./load.js";

const { values } = parseArgs({
  options: {
    contender: { type: "string", default: "" },
    case: { type: "string", default: "" },
    root: { type: "string", default: "" },
    peers: { type: "string", default: "" },
  },
});

await serveContender(async () => {
  const each = cases.find(({ name }) => name === values.case);
  const server = await contenders.get(values.contender)?.(values);
  if (server === undefined || each === undefined) throw new Error(`there is no ${values.contender}`);
  process.once("exit", () => server.process.kill("SIGKILL"));
  const { items, running, work, requests } = each;
  await server.prepare();
  await sendMany(items, (index) => server.write(nameOf(index)));
  const { start } = server;
  if (start !== undefined) await sendMany(running, (index) => start(index));
  const last = await send(server.read(nameOf(items - 1)));
  if (!last.includes("FULL")) throw new Error(`${values.contender} does not give back what was written`);
  const page = server.countOf(await send(server.page()));
  if (page !== Math.min(items, pageSize)) throw new Error(`a page of ${values.contender} has ${page} items`);
  // Spread over all items, so that no one place is always asked for.
  const ask = (index: number): Ask =>
    work === "page" ? server.page() : server[work](nameOf((index * 7919) % items));
  await sendMany(requests, ask);
  return async (): Promise<Figures> => {
    const began = performance.now();
    await sendMany(requests, ask);
    return { "time per request": ((performance.now() - began) * 1000) / requests };
  };
});
