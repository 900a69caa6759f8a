import type { RequestRecord } from "../serve/index.js";

/** A request as a line of the log; `isDebug` adds how it was served and why it was refused. */
export function requestLine(record: RequestRecord, isDebug: boolean): string {
  const { at, method, url, status, service, operation, startedWork, fault, reason, version } = record;
  const { pathname, search } = new URL(url);
  const what = service === undefined ? "" : ` ${service}${operation === undefined ? "" : ` ${operation}`}`;
  const notes = [
    ...(startedWork ? ["started"] : []),
    ...(fault === undefined ? [] : [`fault ${fault}`]),
    ...(isDebug && version !== undefined && version !== "" ? [`served by ${version}`] : []),
    ...(isDebug && reason !== undefined ? [reason] : []),
  ];
  const time = new Date(at).toISOString();
  const shown = status === 0 ? "dropped" : String(status);
  return `${time} ${method} ${pathname}${isDebug ? search : ""} ${shown}${what}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}
