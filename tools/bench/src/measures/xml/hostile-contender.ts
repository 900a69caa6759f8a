import { parseArgs } from "node:util";
import { contenders } from "./contenders/index.js";
import type { Codec } from "./codec.js";
import { type HostileDocument, goodDocument, hostileDocuments } from "./hostile.js";
import { type HostileOutcome, unready } from "./try-hostile.js";

const { values } = parseArgs({
  options: {
    contender: { type: "string", default: "" },
    root: { type: "string", default: "" },
    peers: { type: "string", default: "" },
    document: { type: "string", default: "" },
  },
});

async function ready(): Promise<{ codec: Codec; document: HostileDocument }> {
  const codec = await contenders.get(values.contender)?.(values);
  const document = hostileDocuments.find(({ name }) => name === values.document);
  if (codec === undefined || document === undefined) throw new Error("there is no such thing");
  for (let warm = 0; warm < 100; warm++) {
    if (!(await codec.saysSucceeded(goodDocument))) throw new Error("what succeeded is not read so");
  }
  return { codec, document };
}

const { codec, document } = await ready().catch((error: unknown) => {
  throw new Error(`${values.contender} ${unready}`, { cause: error });
});
const text = document.text();
const memory = process.resourceUsage().maxRSS;
const began = performance.now();
let end: HostileOutcome["end"];
try {
  end = (await codec.saysSucceeded(text)) ? "succeeded" : "read";
} catch (error) {
  end = error instanceof RangeError ? "overflow" : "refused";
}
const milliseconds = performance.now() - began;
const megabytes = Math.max(0, process.resourceUsage().maxRSS - memory) / 1024;
process.stdout.write(JSON.stringify({ end, milliseconds, megabytes } satisfies HostileOutcome));
