import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isObject, type Json, type JsonObject, objectOf, textOf } from "./json.js";
import { mergePatch } from "./merge-patch.js";

const folder = fileURLToPath(new URL("../data/", import.meta.url));

/** The services there are facts of. */
export function documentedServices(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name !== "differences.json")
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** Reads one of the data files. */
export function readData(name: string): JsonObject {
  const data: Json = JSON.parse(readFileSync(`${folder}${name}.json`, "utf8"));
  if (!isObject(data)) throw new Error(`${name}.json is not an object`);
  return data;
}

/**
 * What is documented of each version of a service's API.
 *
 * A version's facts are written out, or say which version they are `like` and what is `changed`, as a merge patch.
 */
export function documentedVersions(service: string): Map<string, JsonObject> {
  const written = objectOf(readData(service)["versions"]);
  const facts = new Map<string, JsonObject>();
  for (const [version, value] of Object.entries(written)) {
    const like = textOf(objectOf(value)["like"]);
    if (like === undefined) {
      facts.set(version, objectOf(value));
      continue;
    }
    const base = facts.get(like);
    if (base === undefined) throw new Error(`${service} ${version} is like ${like}, which comes after it`);
    facts.set(version, objectOf(mergePatch(base, objectOf(objectOf(value)["changed"]))));
  }
  return facts;
}
