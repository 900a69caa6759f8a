import { importPeer } from "../../../contender/index.js";
import { paths, trigger } from "../cases.js";
import { type Job, type Jobs, job } from "../job.js";

interface Backup {
  readonly name: string;
  readonly properties: { readonly backupType: string; readonly completedTime: string };
}

interface Operation {
  readonly ID: string;
  readonly Status: string;
  readonly HttpStatusCode: number;
}

interface FastXmlParser {
  XMLParser: new () => { parse(text: string): { readonly Operation: Operation } };
}

/** Sends a request, a POST when there is a body, and reads all of the answer. */
export type Exchange = (
  path: string,
  body?: string,
) => Promise<{ readonly status: number; readonly text: string }>;

/** The calls of those who get a text and read it themselves. */
export async function answersOf(peers: string, exchange: Exchange): Promise<Jobs> {
  const { XMLParser }: FastXmlParser = await importPeer(peers, "fast-xml-parser");
  const parser = new XMLParser();
  const read = async (path: string): Promise<string> => {
    const { status, text } = await exchange(path);
    if (status !== 200) throw new Error(`answered with ${status}`);
    return text;
  };
  const start = async (): Promise<string> => {
    const { status } = await exchange(paths.POST, JSON.stringify(trigger));
    if (status !== 202) throw new Error(`answered with ${status}`);
    return "accepted";
  };
  const xml: Job = job(
    "XML",
    async () => parser.parse(await read(paths.XML)).Operation,
    ({ ID, Status, HttpStatusCode }) => [ID, Status, HttpStatusCode],
  );
  return { ...jsonJobs(async (path) => JSON.parse(await read(path)), start), XML: xml };
}

/** The calls of those who get what `JSON.parse` gives, whose times are texts. */
export function jsonJobs(get: (path: string) => Promise<unknown>, start: () => Promise<string>): Jobs {
  return {
    GET: job("GET", async () => get(paths.GET) as Promise<Backup>, factsOf),
    POST: job("POST", start, (said) => [said]),
    "page of 100": job(
      "page of 100",
      async () => get(paths["page of 100"]) as Promise<{ value: Backup[] }>,
      pageFacts,
    ),
  };
}

/** The facts of a backup as JSON. */
export function factsOf({ name, properties }: Backup): readonly unknown[] {
  return [name, properties.backupType, Date.parse(properties.completedTime)];
}

/** The facts of a page of backups as JSON. */
export function pageFacts({ value }: { readonly value: readonly Backup[] }): readonly unknown[] {
  const last = value.at(-1);
  return [value.length, last?.name, Date.parse(last?.properties.completedTime ?? "")];
}
