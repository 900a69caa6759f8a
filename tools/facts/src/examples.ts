import { existsSync, readdirSync } from "node:fs";
import { readDocument, specsFolder } from "./emitted.js";
import { type JsonObject, objectOf, textOf } from "./json.js";

/** An example payload kept with a spec. */
export interface Example {
  readonly file: string;
  readonly operationId: string;
  /** Values by the parameters' names on the wire; the body under the name of its parameter. */
  readonly parameters: JsonObject;
  /** By status: `body` and `headers`. */
  readonly responses: JsonObject;
}

/** The examples of a version of a service. */
export function examplesOf(service: string, version: string): Example[] {
  const folder = `${service}/examples/${version}`;
  if (!existsSync(`${specsFolder}${folder}`)) return [];
  return readdirSync(`${specsFolder}${folder}`)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => {
      const content = readDocument(`${folder}/${file}`);
      return {
        file,
        operationId: textOf(content["operationId"]) ?? "",
        parameters: objectOf(content["parameters"]),
        responses: objectOf(content["responses"]),
      };
    });
}
