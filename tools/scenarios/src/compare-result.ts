import { parseJson, valueAt } from "@azbackup/core/codec";
import { encodeXml } from "@azbackup/core/xml";
import type { OperationModel, Shape } from "@azbackup/generator";
import { XMLParser } from "fast-xml-parser";
import { plain } from "./derive-arguments.js";
import type { LoadedClient } from "./load-client.js";
import type { Exchange } from "./make-context.js";
import { isJson, isStream, isXml } from "./media-types.js";
import { difference } from "./same.js";
import type { Values } from "./values.js";

/** What is wrong with a result, and what of it has no type. */
export interface Findings {
  readonly problems: string[];
  readonly untyped: string[];
}

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true, ignoreAttributes: false });

function xmlTree(text: string): unknown {
  const bare = text
    .replace(/^<\?xml.*?\?>/s, "")
    .replace(/\sxmlns(:\w+)?=("[^"]*"|'[^']*')/g, "")
    .replace(/<(\/?)\w+:/g, "<$1");
  return parser.parse(bare);
}

/** Headers that say how to go on, or what the body is: the runtime reads them. */
const ownHeaders =
  /^(content-type|location|operation-location|azure-asyncoperation|retry-after|www-authenticate)$/i;

/** Compares what a call gave with what the server sent. */
export class ResultComparison {
  readonly #client: LoadedClient;
  readonly #values: Values;

  constructor(client: LoadedClient, values: Values) {
    this.#client = client;
    this.#values = values;
  }

  compare(operation: OperationModel, result: unknown, exchanges: readonly Exchange[]): Findings {
    if (exchanges.length === 0) return { problems: ["nothing was sent"], untyped: [] };
    if (operation.paging !== undefined) return this.#paging(operation, result, exchanges);
    if (operation.lro !== undefined) return this.#longRunning(operation, result, exchanges);
    return this.#single(operation, result, exchanges.at(-1) as Exchange);
  }

  #single(operation: OperationModel, result: unknown, last: Exchange): Findings {
    const response =
      operation.responses.find(({ status }) => status === last.status) ??
      (operation.responses.length === 1 ? operation.responses[0] : undefined);
    const findings: Findings = { problems: [], untyped: [] };
    for (const header of response?.headers ?? []) {
      const text = last.headers[header.wire.toLowerCase()];
      if (text === undefined || ownHeaders.test(header.wire)) continue;
      const value = (result as Record<string, unknown> | undefined)?.[header.name];
      if (value === undefined) findings.problems.push(`header ${header.wire} is not in the result`);
      else if (difference(plain(value), this.#values.fromText(header, text)) !== undefined) {
        const written = JSON.stringify(plain(value));
        if (written !== JSON.stringify(this.#values.fromText(header, text)))
          findings.problems.push(`header ${header.wire} is ${written}, not ${text}`);
      }
    }
    if (last.body.length === 0) return findings;
    if (response?.body === undefined) {
      findings.problems.push("the body of the response is lost");
      return findings;
    }
    const names = new Set(response.headers.map(({ name }) => name));
    const isWrapped = names.size > 0 && response.body.type.kind !== "model";
    const withoutHeaders = isWrapped
      ? (result as { readonly body: unknown }).body
      : names.size > 0 && typeof result === "object" && result !== null && !(result instanceof Uint8Array)
        ? Object.fromEntries(Object.entries(result).filter(([name]) => !names.has(name)))
        : result;
    findings.untyped.push(...this.#values.untyped(response.body, withoutHeaders, "response"));
    if (isStream(response.contentType)) findings.untyped.push("response: a stream, given as its bytes");
    this.#body(
      response.body,
      response.format,
      response.contentType ?? "application/json",
      withoutHeaders,
      last,
      findings,
    );
    return findings;
  }

  #body(
    shape: Shape,
    format: string | undefined,
    contentType: string,
    result: unknown,
    { body }: Exchange,
    { problems }: Findings,
  ): void {
    const say = (found: string | undefined) =>
      void (found === undefined || problems.push(`the value differs: ${found}`));
    if (result instanceof Uint8Array && format === "bytes") {
      if (!Buffer.from(result).equals(body)) problems.push("the bytes differ");
    } else if (isXml(contentType)) {
      const schema = shape.type.kind === "model" ? this.#client.xmlSchema(shape.type.name) : undefined;
      if (schema === undefined) problems.push("an XML document without a table");
      else say(difference(xmlTree(encodeXml(schema, plain(result))), xmlTree(body.toString())));
    } else if (isJson(contentType)) {
      say(difference(this.#values.toWire(shape, plain(result)), parseJson(body.toString())));
    } else if (String(result) !== body.toString()) {
      problems.push(`the text differs: ${String(result).slice(0, 80)}, not ${body.toString().slice(0, 80)}`);
    }
  }

  #paging({ paging }: OperationModel, result: unknown, exchanges: readonly Exchange[]): Findings {
    const items = result as unknown[];
    if (paging === undefined) return { problems: [], untyped: [] };
    const list: Shape = {
      ...paging.item,
      nullable: false,
      constraints: {},
      type: { kind: "list", items: paging.item },
    };
    const pages = exchanges.filter(({ status, body }) => status < 300 && body.length > 0);
    const isXmlPages = pages.some(({ headers }) => isXml(headers["content-type"] ?? ""));
    const wanted = isXmlPages
      ? pages.flatMap(({ body }) => body.toString().match(/<Id>/g) ?? [])
      : pages.flatMap(({ body }) => (valueAt(parseJson(body.toString()), paging.items) ?? []) as unknown[]);
    const untyped = this.#values.untyped(list, items, "items");
    if (wanted.length !== items.length) {
      return { problems: [`${items.length} items, the pages hold ${wanted.length}`], untyped };
    }
    const found = isXmlPages ? undefined : difference(this.#values.toWire(list, plain(items)), wanted);
    return { problems: found === undefined ? [] : [`the items differ: ${found}`], untyped };
  }

  #longRunning({ lro }: OperationModel, result: unknown, exchanges: readonly Exchange[]): Findings {
    if (lro?.result === undefined) {
      return { problems: result === undefined ? [] : ["a result that is not described"], untyped: [] };
    }
    const untyped = this.#values.untyped(lro.result, result, "result");
    const again = this.#values.toWire(lro.result, plain(result));
    const path = (lro.tracking as { resultPath?: readonly string[] }).resultPath;
    const documents = exchanges.flatMap(({ body }) => (body.length > 0 ? [parseJson(body.toString())] : []));
    const isThere = documents.some(
      (one) =>
        difference(again, one) === undefined ||
        (path !== undefined && difference(again, valueAt(one, path)) === undefined),
    );
    return { problems: isThere ? [] : [`the result is in no document: ${JSON.stringify(again)}`], untyped };
  }
}
