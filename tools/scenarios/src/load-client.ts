import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ModelSchema } from "@azbackup/core/xml";
import type { OperationModel, ServiceDescription } from "@azbackup/generator";
import { transform } from "esbuild";
import { outputOf } from "./generate-area.js";
import { type Area, cache } from "./suites.js";

type AnyFunction = (...args: unknown[]) => unknown;

/** A generated operation: what its service says of it, and the function. */
export interface LoadedOperation {
  readonly model: OperationModel;
  readonly call: AnyFunction;
  /** Name of the function, and of its file. */
  readonly name: string;
  readonly file: string;
}

/** A generated client, its types stripped. */
export interface LoadedClient {
  readonly slug: string;
  readonly service: ServiceDescription;
  readonly createContext: AnyFunction;
  readonly operations: readonly LoadedOperation[];
  /** The table of a model's XML documents. */
  xmlSchema(model: string): ModelSchema | undefined;
}

/** Strips the types of every file of a client. */
async function strip(area: Pick<Area, "slug">): Promise<string> {
  const from = join(outputOf(area), "package/src/generated");
  const to = join(cache, "modules", area.slug);
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith(".ts") });
  const files = await readdir(from, { recursive: true });
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const { code } = await transform(await readFile(join(from, file), "utf8"), {
      loader: "ts",
      target: "node22",
    });
    const target = join(to, file.replace(/\.ts$/, ".js"));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code);
  }
  await writeFile(join(to, "package.json"), '{"type":"module"}');
  return to;
}

type Module = Readonly<Record<string, unknown>>;

async function modulesIn(folder: string): Promise<(readonly [file: string, module: Module])[]> {
  if (!existsSync(folder)) return [];
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".js"));
  return Promise.all(
    files
      .sort()
      .map(async (file) => [file, (await import(pathToFileURL(join(folder, file)).href)) as Module] as const),
  );
}

const functionOf = (module: Module): AnyFunction | undefined =>
  Object.values(module).find((value): value is AnyFunction => typeof value === "function");

/** The client of an entry point; `undefined` where none was made. */
export async function loadClient(area: Pick<Area, "slug">): Promise<LoadedClient | undefined> {
  const description = join(outputOf(area), "description/description.json");
  if (!existsSync(description)) return undefined;
  const service = JSON.parse(await readFile(description, "utf8")) as ServiceDescription;
  const folder = await strip(area);
  const context = (await import(pathToFileURL(join(folder, "context.js")).href)) as Module;
  const operations = (await modulesIn(join(folder, "operations"))).flatMap(([file, module]) => {
    const call = functionOf(module);
    const names = new Set(
      Object.values(module).flatMap((value) =>
        typeof value === "object" && value !== null && "name" in value ? [value.name] : [],
      ),
    );
    const model = service.operations.find(({ name }) => names.has(name));
    return call === undefined || model === undefined
      ? []
      : [{ model, call, name: call.name, file: file.replace(/\.js$/, "") }];
  });
  const tables = existsSync(join(folder, "xml-schemas.js"))
    ? [(await import(pathToFileURL(join(folder, "xml-schemas.js")).href)) as Module]
    : (await modulesIn(join(folder, "xml-schemas"))).map(([, module]) => module);
  const schemas = Object.values(Object.assign({}, ...tables) as Record<string, ModelSchema>);
  return {
    slug: area.slug,
    service,
    createContext: functionOf(context) ?? (() => undefined),
    operations,
    xmlSchema(name) {
      const specName = service.models.find((model) => model.name === name)?.specName;
      return schemas.find((schema) => schema.name === specName);
    },
  };
}
