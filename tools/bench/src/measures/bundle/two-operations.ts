import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { serviceFiles, serviceNames } from "@azbackup/new-service";
import { generateAutoRest, hasAutoRest } from "../../peers/autorest.js";
import { generateHeyApi } from "../../peers/hey-api.js";
import type { Context } from "../../measure.js";

interface Compiler {
  compileSpec(
    folder: string,
    options: Readonly<Record<string, string>>,
  ): Promise<{ readonly files: ReadonlyMap<string, string>; readonly problems: readonly string[] }>;
}

const version = "2024-01-01";

/** The service that is made: a POST that starts a backup, with JSON, and a GET that reads it. */
export const twoOperations = serviceNames("two-operations");

async function write(folder: string, files: Iterable<readonly [string, string]>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/**
 * Makes the clients of a service with two operations, in `azbackup`, `AutoRest` and `hey-api` below the
 * scratch folder: ours from TypeSpec, the others from the OpenAPI of the same TypeSpec.
 */
export async function makeTwoOperations({ root, peers, scratch }: Context): Promise<void> {
  await write(scratch, serviceFiles(twoOperations));
  const compiler = join(root, "generator/dist/cli/compile-spec.js");
  const { compileSpec }: Compiler = await import(pathToFileURL(compiler).href);
  const { files, problems } = await compileSpec(join(scratch, "specs", twoOperations.folder), {
    service: twoOperations.folder,
    packageVersion: "1.0.0",
    coreVersion: "*",
  });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const ours = "generator/package/";
  await write(
    join(scratch, "azbackup"),
    [...files]
      .filter(([path]) => path.startsWith(`${ours}src/`))
      .map(([path, text]) => [path.slice(ours.length), text]),
  );
  const document = join(scratch, "openapi.json");
  await writeFile(document, files.get(`openapi3/${version}/openapi.json`) ?? "");
  await generateHeyApi(peers, document, join(scratch, "hey-api"));
  if (!(await hasAutoRest(root))) return;
  const openApi2 = files.get(`openapi2/${version}/swagger.json`) ?? "";
  const scope = "https://management.azure.com/.default";
  await generateAutoRest(root, openApi2, scope, join(scratch, "AutoRest"));
}
