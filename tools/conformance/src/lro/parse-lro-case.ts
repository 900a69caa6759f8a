import { isRecord, parseJson } from "@azbackup/core/codec";
import type { LroCase } from "./lro-case.js";

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === "string";
const number: Check = (value) => typeof value === "number";
const flag: Check = (value) => typeof value === "boolean";
const texts: Check = (value) => Array.isArray(value) && value.every(text);
const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && words.includes(value);

const optionChecks: Readonly<Record<string, Check>> = {
  finalStateVia: oneOf("azure-async-operation", "operation-location", "location", "original-uri"),
  apiVersion: text,
  baseUrl: text,
  skipFinalGet: flag,
  intervalMs: number,
  resultProperty: text,
  checkResultStatus: flag,
  resumeAfter: number,
  resumeToken: () => true,
  abortAfter: number,
  sameOriginOnly: flag,
  allowedOrigins: texts,
  auth: oneOf("keyvault-challenge", "cae"),
  strategy: oneOf("servicefabric-backup", "servicefabric-restore", "asm-operation", "recoveryservices-job"),
  staleGracePolls: number,
  statusUrlFromBody: text,
  pipelineRetry: flag,
};

const expectChecks: Readonly<Record<string, Check>> = {
  outcome: oneOf("succeeded", "failed", "canceled", "error"),
  result: () => true,
  errorIncludes: (value) => text(value) || texts(value),
  polls: number,
  finalGet: flag,
  firstDelayMs: (value) => number(value) || text(value),
  delaysMs: (value) => Array.isArray(value) && value.every((delay) => number(delay) || text(delay)),
  callbacks: number,
};

/** Reads one line of a file of cases. Throws an `Error` that says what is wrong with it. */
export function parseLroCase(line: string): LroCase {
  const row = parseJson(line);
  const options =
    isRecord(row) && row["options"] === undefined ? {} : isRecord(row) ? row["options"] : undefined;
  const complete = isRecord(row) ? { ...row, options } : row;
  if (!isLroCase(complete)) throw new Error("not a case of a long-running operation");
  return complete;
}

function isLroCase(row: unknown): row is LroCase {
  if (!isRecord(row) || !text(row["id"])) throw new Error("the row has no id");
  const { request, exchanges, expect, options } = row;
  demand(isRecord(request) && text(request["method"]) && text(request["path"]), "request");
  demand(Array.isArray(exchanges) && exchanges.every(isExchange), "exchanges");
  demand(isRecord(expect) && "outcome" in expect, "expect");
  demandKnown(expect, expectChecks, "expectation");
  demandKnown(options, optionChecks, "option");
  return true;
}

function isExchange(value: unknown): boolean {
  return (
    isRecord(value) &&
    text(value["method"]) &&
    text(value["path"]) &&
    number(value["status"]) &&
    (value["headers"] === undefined ||
      (isRecord(value["headers"]) && Object.values(value["headers"]).every(text)))
  );
}

function demandKnown(value: unknown, checks: Readonly<Record<string, Check>>, what: string): void {
  if (!isRecord(value)) throw new Error(`the row's ${what}s are no object`);
  for (const [name, given] of Object.entries(value)) {
    const check = checks[name];
    if (!check) throw new Error(`unknown ${what} ${name}`);
    demand(check(given), `${what} ${name}`);
  }
}

function demand(met: boolean, what: string): asserts met {
  if (!met) throw new Error(`malformed ${what}`);
}
