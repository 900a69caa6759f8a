import type { Jobs, Place } from "../job.js";
import { autorest } from "./autorest.js";
import { azbackup } from "./azbackup.js";
import { plainFetch } from "./fetch.js";
import { heyApi } from "./hey-api.js";
import { nodeHttp } from "./node-http.js";
import { restPipeline } from "./rest-pipeline.js";

/** Everybody who calls, by the name that is printed. */
export const contenders: ReadonlyMap<string, (place: Place) => Promise<Jobs>> = new Map([
  ["node:http", nodeHttp],
  ["azbackup", azbackup],
  ["fetch", plainFetch],
  ["core-rest-pipeline", restPipeline],
  ["hey-api", heyApi],
  ["AutoRest", autorest],
]);
