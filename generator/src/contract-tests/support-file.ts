import type { ClientPlan } from "../client/plan.js";
import { SourceFile } from "../client/source-file.js";
import { defaultSettings } from "./operation-call.js";
import { contract } from "./scope.js";
import { valueText } from "../text/value.js";

/** What the tests of a service share: its documents, and a client that talks to a recorder. */
export function supportFile(plan: ClientPlan): SourceFile {
  const { service } = plan;
  const file = new SourceFile();
  const { endpoint, auth, apiVersion, clientParameters } = service;
  const defaults = defaultSettings(plan);
  const names = [endpoint.name, ...clientParameters.map(({ name }) => name)];
  const settings = [
    ...names.map((name) => `readonly ${name}?: string;`),
    ...(apiVersion === undefined ? [] : ["readonly apiVersion?: string;"]),
    "readonly trustedOrigins?: readonly string[];",
  ];
  const isFixed = endpoint.default !== undefined;
  const options = [
    "...wire.options",
    ...(isFixed ? [endpoint.name === "endpoint" ? "endpoint" : `endpoint: ${endpoint.name}`] : []),
    ...(apiVersion === undefined ? [] : ["apiVersion: settings.apiVersion"]),
    "trustedOrigins: settings.trustedOrigins",
  ];
  const asked = auth.token !== undefined || auth.certificate === true;
  const args = [
    ...(isFixed ? [] : [endpoint.name]),
    ...(auth.token !== undefined ? ["wire.credential()"] : asked ? ["undefined"] : []),
    ...clientParameters.map(({ name }) => name),
    `{ ${options.join(", ")} }`,
  ];
  const client = file.value(service.clientName, "../../src/index.js");
  const recorder = file.type("Recorder", contract);
  const open = file.value("openDocuments", contract);
  const xml = service.usesXml ? `, ${file.value("xml", `${contract}/xml`)}` : "";
  file.add(
    `/** What the spec says: its examples, and how others read it. */
export const documents = ${open}(new URL("../../../../specs/${service.service}/", import.meta.url)${xml});`,
    `/** What a client is made with, where a test wants something else than usual. */
export interface Settings {\n${settings.join("\n")}\n}`,
    `/** A client that talks to the recorder alone. */
export function clientOf(wire: ${recorder}, settings: Settings = {}): ${client} {
const { ${names.map((name) => `${name} = ${valueText(defaults[name])}`).join(", ")} } = settings;
return new ${client}(${args.join(", ")});
}`,
  );
  return file;
}
