import type { Codec, Place } from "../codec.js";
import { azbackup, azbackupPlain } from "./azbackup.js";
import { coreClient } from "./core-client.js";
import { coreXml } from "./core-xml.js";
import { fastXmlParser } from "./fast-xml-parser.js";

/** Everybody who is measured, by the name that is printed. */
export const contenders: ReadonlyMap<string, (place: Place) => Promise<Codec>> = new Map([
  ["azbackup", azbackup],
  ["azbackup, plain data", azbackupPlain],
  ["core-xml + core-client", coreClient],
  ["core-xml", coreXml],
  ["fast-xml-parser", fastXmlParser],
]);
