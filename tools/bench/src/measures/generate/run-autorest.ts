import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pathToFileURL } from "node:url";

/** What AutoRest makes a client of. */
interface Inputs {
  readonly document: string;
  readonly options: Readonly<Record<string, string>>;
}

/** The scripts of packages/autorest, as far as they are used here. */
interface Scripts {
  runAutoRest(
    document: string,
    options: Inputs["options"],
    read: (folder: string) => Promise<number>,
  ): Promise<number>;
  listServices(): readonly { readonly name: string }[];
  readInputs(service: { readonly name: string }): Promise<Inputs>;
}

const { values } = parseArgs({
  options: {
    root: { type: "string", default: "" },
    service: { type: "string", default: "" },
    document: { type: "string", default: "" },
  },
});

const load = async (name: string) =>
  import(pathToFileURL(join(values.root, "packages/autorest/scripts", `${name}.ts`)).href);

async function inputs(): Promise<Inputs> {
  if (values.service === "") {
    return {
      document: await readFile(values.document, "utf8"),
      options: {
        "package-name": "@azbackup/autorest",
        "package-version": "0.0.0",
        "generate-metadata": "false",
        "add-credentials": "true",
        "credential-scopes": "https://management.azure.com/.default",
      },
    };
  }
  const { listServices }: Scripts = await load("services");
  const { readInputs }: Scripts = await load("inputs");
  const service = listServices().find(({ name }) => name === values.service);
  if (service === undefined) throw new Error(`there is no ${values.service}`);
  return readInputs(service);
}

// As packages/autorest runs it, but that the client is thrown away.
const { runAutoRest }: Scripts = await load("run-autorest");
const { document, options } = await inputs();
const written = await runAutoRest(
  document,
  options,
  async (folder) => (await readdir(folder, { recursive: true })).length,
);
if (written === 0) throw new Error("AutoRest wrote nothing");
