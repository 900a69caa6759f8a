import { startContender, takeTurns } from "../../contender/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { hasAutoRest } from "../../peers/autorest.js";
import { type CaseName, caseNames } from "./cases.js";
import { makeHeyApi } from "./contenders/hey-api.js";
import { contenders } from "./contenders/index.js";

const callsPerTurn: Readonly<Record<CaseName, number>> = { GET: 300, POST: 300, "page of 100": 60, XML: 300 };
const units = { "CPU per call": "µs", latency: "µs" };
const here = (file: string): URL => new URL(file, import.meta.url);

async function contendersOf(name: CaseName, root: string): Promise<string[]> {
  const missing = new Set([(await hasAutoRest(root)) ? "" : "AutoRest", name === "XML" ? "hey-api" : ""]);
  return [...contenders.keys()].filter((contender) => !missing.has(contender));
}

async function runCase(name: CaseName, endpoint: string, context: Context): Promise<Series[]> {
  const { root, peers, scratch, quick } = context;
  const calls = callsPerTurn[name];
  const counts = { calls, "warm-up": calls * (quick ? 1 : 6) };
  const started = [];
  try {
    for (const contender of await contendersOf(name, root)) {
      const told = { contender, case: name, endpoint, root, peers, scratch, ...counts };
      const args = Object.entries(told).map(([option, value]) => `--${option}=${value}`);
      started.push(await startContender(contender, here("contender.js"), { args }));
    }
    return await takeTurns(name, started, quick ? 3 : 11, units);
  } finally {
    await Promise.all(started.map((contender) => contender.stop()));
  }
}

async function run(context: Context): Promise<readonly Series[]> {
  await makeHeyApi(context);
  const server = await startContender("server", here("server.js"));
  try {
    const { port } = await server.turn();
    const series: Series[] = [];
    for (const name of caseNames) {
      context.log(name);
      series.push(...(await runCase(name, `http://127.0.0.1:${port}`, context)));
    }
    return series;
  } finally {
    await server.stop();
  }
}

/** What a call costs. */
export const calls: Measure = {
  name: "calls",
  title: "What a call costs",
  explains: `Each contender calls the same server on loopback, over HTTP with keep-alive, one call after the other, in
a process of its own; the server is in another. After a warm-up they take turns of ${callsPerTurn.GET} calls (${callsPerTurn["page of 100"]} pages). CPU is user and
system time of the contender's process over the calls of a turn; latency is the time from a call to its result. Each
figure is the median of the turns. Before and after, each contender has to read the value that all others read: a
JSON body with a date; an accepted POST; a page of 100 items; the status of an operation in XML. \`node:http\`, \`fetch\`
and \`core-rest-pipeline\` read the text with \`JSON.parse\`, or with fast-xml-parser; times stay texts for them and for
\`hey-api\`, which has no XML. AutoRest's XML is read by our core, as \`packages/autorest\` sets it up.

Where the CPU of our GET goes above \`node:http\`, by adding one part after the other: about a quarter each for the transport with
the limits of an attempt (a timer, an abort that reaches the socket) and for checking and reading the answer; a sixth for its
text; a tenth each for building and checking the request, for signing in, and for retries, redirects and request ids. None of them
stands out. From run to run the ratio was between 1.35 and 1.65 on the machine this page was written on.`,
  ours: "azbackup",
  peer: "node:http",
  charted: "CPU per call",
  budgets: [
    {
      text: "CPU per call of a GET, against bare `node:http` and `JSON.parse`",
      of: { case: "GET", contender: "azbackup", metric: "CPU per call" },
      against: { case: "GET", contender: "node:http", metric: "CPU per call" },
      limit: 1.35,
    },
  ],
  run,
};
