import type { JSONValue } from "@jmespath-community/jmespath";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";
import { jsonLinesWriter, jsonWriter } from "./json.js";
import { plain } from "./plain.js";
import { tableWriter } from "./table.js";
import { tsvWriter } from "./tsv.js";
import type { OutputFormat, ResultWriter } from "./writer.js";

export interface ResultOptions {
  readonly format: OutputFormat;
  /** JMESPath. */
  readonly query?: string | undefined;
  /** Names of members that are masked. */
  readonly secretMembers: ReadonlySet<string>;
}

export interface ListOptions {
  /** At most so many items. */
  readonly limit: number;
}

/** Where results go. It knows no operation. */
export interface Results {
  one(value: unknown): Promise<void>;
  /** Gives true when there was more than the limit. */
  list(pages: AsyncIterable<readonly unknown[]>, options: ListOptions): Promise<boolean>;
}

/**
 * Writes results to standard output, in the format that was asked for.
 *
 * @throws UsageError for what is no JMESPath
 */
export async function openResults({ stdout, env }: Environment, options: ResultOptions): Promise<Results> {
  const { secretMembers } = options;
  const query = await readQuery(options.query);
  const writer = await writerOf(options.format, stdout.columns ?? 120, stdout.isTTY && !env["NO_COLOR"]);
  const write = async (text: string): Promise<void> => {
    if (text !== "") await stdout.write(text);
  };
  const writeAll = async (
    items: AsyncIterable<unknown> | Iterable<unknown>,
    limit: number,
  ): Promise<boolean> => {
    let count = 0;
    let isMore = false;
    // Nothing is written before the first page is there: what fails leaves no half of a document.
    for await (const item of items) {
      if (count === limit) {
        isMore = true;
        break;
      }
      await write((count === 0 ? writer.begin() : "") + writer.item(item, count));
      count += 1;
    }
    await write((count === 0 ? writer.begin() : "") + writer.end(count));
    return isMore;
  };
  const show = async (value: unknown): Promise<void> => {
    if (Array.isArray(value)) await writeAll(value, Infinity);
    else await write(writer.single(value));
  };
  return {
    one: async (value) =>
      show(query === undefined ? plain(value, secretMembers) : query(plain(value, secretMembers))),
    async list(pages, { limit }) {
      const plainItems = itemsOf(pages, (item) => plain(item, secretMembers));
      if (query === undefined) return writeAll(plainItems, limit);
      // A query is about the whole list: it has to be there.
      const { all, isMore } = await collected(plainItems, limit);
      await show(query(all));
      return isMore;
    },
  };
}

/** Gives what a query makes of a value. */
type Query = (value: unknown) => unknown;

/** Understands a query, before anything is sent. */
async function readQuery(text: string | undefined): Promise<Query | undefined> {
  if (text === undefined) return undefined;
  const { compile, search } = await import("@jmespath-community/jmespath");
  const attempt = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
      throw UsageError.of("--query", `JMESPath that fits the result (${why})`, text);
    }
  };
  attempt(() => compile(text));
  // What is queried was made plain before: it is what JSON can hold.
  return (value) => attempt(() => search(value as JSONValue, text));
}

async function writerOf(format: OutputFormat, columns: number, hasColor: boolean): Promise<ResultWriter> {
  if (format === "json") return jsonWriter;
  if (format === "jsonl") return jsonLinesWriter;
  if (format === "tsv") return tsvWriter;
  // It takes longer to load than all the rest.
  if (format === "yaml") return (await import("./yaml.js")).yamlWriter;
  return tableWriter(columns, hasColor);
}

async function* itemsOf(
  pages: AsyncIterable<readonly unknown[]>,
  change: (item: unknown) => unknown,
): AsyncGenerator {
  for await (const page of pages) for (const item of page) yield change(item);
}

async function collected(
  items: AsyncIterable<unknown>,
  limit: number,
): Promise<{ all: unknown[]; isMore: boolean }> {
  const all: unknown[] = [];
  for await (const item of items) {
    if (all.length === limit) return { all, isMore: true };
    all.push(item);
  }
  return { all, isMore: false };
}
