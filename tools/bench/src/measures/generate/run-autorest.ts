import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";
import { generateAutoRest } from "../../peers/autorest.js";

/** The scripts of packages/autorest that prepare a service's document. */
interface Scripts {
  listServices(): readonly { readonly name: string }[];
  readInputs(service: { readonly name: string }): Promise<{ readonly document: string }>;
}

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "" },
    service: { type: "string", default: "" },
    document: { type: "string", default: "" },
    out: { type: "string", default: "" },
  },
});

const load = async (name: string) =>
  import(pathToFileURL(join(values.root, "packages/autorest/scripts", `${name}.ts`)).href);

/** A service's document as packages/autorest prepares it for AutoRest. */
async function prepared(name: string): Promise<string> {
  const { listServices }: Scripts = await load("services");
  const { readInputs }: Scripts = await load("inputs");
  const service = listServices().find((each) => each.name === name);
  if (service === undefined) throw new Error(`there is no ${name}`);
  return (await readInputs(service)).document;
}

const { root, service, document, out } = values;
const text = service === "" ? await readFile(document, "utf8") : await prepared(service);
await generateAutoRest(root, text, "https://management.azure.com/.default", out);
