import { startContender, takeTurns } from "../../contender/index.js";
import type { Context, Measure, Series } from "../../measure.js";
import { hasAutoRest } from "../../peers/autorest.js";
import { cloudServices, documentOf } from "./codec.js";
import { contenders } from "./contenders/index.js";
import { hostileDocuments } from "./hostile.js";
import { inWords, limitMs, tryHostile } from "./try-hostile.js";

/** Entries of the list (one is no list for those without tables), and how often it is decoded and encoded in one turn. */
const sizes: readonly { readonly size: number; readonly times: number }[] = [
  { size: 2, times: 500 },
  { size: 40, times: 40 },
  { size: 2000, times: 1 },
];
const units = { "CPU to decode": "µs", "CPU to encode": "µs" };
const program = new URL("contender.js", import.meta.url);

/** Bytes with their unit, as a case is called. */
function sizeOf(size: number): string {
  const bytes = documentOf(cloudServices(size)).length;
  return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function namesIn(root: string): Promise<string[]> {
  const there = await hasAutoRest(root);
  return [...contenders.keys()].filter((name) => there || !name.includes("core-client"));
}

async function measureSize(size: number, times: number, context: Context): Promise<Series[]> {
  const { root, peers, quick } = context;
  const told = { root, peers, size, times, "warm-up": times * (quick ? 2 : 5) };
  const started = [];
  try {
    for (const contender of await namesIn(root)) {
      const args = Object.entries({ ...told, contender }).map(([option, value]) => `--${option}=${value}`);
      started.push(await startContender(contender, program, { args }));
    }
    return await takeTurns(sizeOf(size), started, quick ? 3 : 5, units);
  } finally {
    await Promise.all(started.map((contender) => contender.stop()));
  }
}

async function measureHostile(context: Context): Promise<Series[]> {
  // Those with tables read with the parsers of those without.
  const names = (await namesIn(context.root)).filter((name) => !/,|\+/.test(name));
  const series: Series[] = [];
  for (const document of hostileDocuments) {
    for (const contender of names) {
      const outcome = await tryHostile(contender, document, context);
      const of = { case: document.name, contender, note: inWords(outcome, document) };
      series.push(
        { ...of, metric: "time", unit: "ms", samples: [outcome.milliseconds] },
        { ...of, metric: "memory", unit: "MB", samples: [outcome.megabytes] },
      );
    }
  }
  return series;
}

async function run(context: Context): Promise<readonly Series[]> {
  const series: Series[] = [];
  for (const { size, times } of sizes) {
    context.log(sizeOf(size));
    series.push(...(await measureSize(size, times, context)));
  }
  context.log("hostile documents");
  series.push(...(await measureHostile(context)));
  return series;
}

/** What XML costs, and what comes of hostile documents. */
export const xml: Measure = {
  name: "xml",
  title: "XML",
  explains: `Each contender decodes and encodes the same list of cloud services, in documents of three sizes, in a process of its own;
after a warm-up they take turns, and CPU is user and system time of the process for one document. All have to
read the same entries, from the document and from what they wrote themselves. \`azbackup\` and \`core-xml + core-client\`
(with AutoRest's tables) turn a document into the service's models, with numbers as numbers, and refuse what does not fit;
the others make plain data of texts, in the names of the wire. Before it reads, core-xml checks a document with fast-xml-parser's validator;
fast-xml-parser by itself checks nothing.

Then each is given documents that would do harm, once, in a new process that has ${limitMs / 1000} s, and the table says what it makes of them: time
is from giving it the document to its answer, memory what the process grew by meanwhile. Every one of them says that an operation
succeeded: a client that reads one that is not XML believes half a message.`,
  ours: "azbackup",
  peer: "core-xml",
  charted: "CPU to decode",
  lines: true,
  budgets: [],
  run,
};
