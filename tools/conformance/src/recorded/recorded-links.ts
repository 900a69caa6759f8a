import { isRecord } from "@azbackup/core/codec";
import type { RecordedResponse } from "./recorded-exchange.js";

/** The headers that name where a status is read. */
export const monitors = ["azure-asyncoperation", "operation-location"];

/** The URLs an answer hands out to be followed, as paths that can be compared. */
export function pathsIn({ headers }: RecordedResponse, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => (headers[name] ? [comparable(headers[name])] : []));
}

/** The ids of operations that URLs end in, by which their status is told under other URLs too. */
export function operationIds(response: RecordedResponse): readonly string[] {
  const paths = pathsIn(response, [...monitors, "location"]);
  return paths.flatMap((path) =>
    path
      .split("/")
      .filter((part) => /(?=.*\d).{16}/.test(part))
      .slice(-1),
  );
}

/** The ids of the jobs a document names. */
export function jobIds(body: unknown): readonly string[] {
  if (!isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]) =>
    /^jobId$/i.test(name) && typeof value === "string" ? [value.toLowerCase()] : jobIds(value),
  );
}

/** A path without query and slashes at its ends, decoded, in lower case. */
export function comparable(path: string): string {
  const [bare = ""] = path.replace(/^https?:\/\/[^/]*/i, "").split(/[?#]/);
  const clean = bare.split("/").filter((segment) => segment !== "");
  return decodeURIComponent(clean.join("/")).toLowerCase();
}
