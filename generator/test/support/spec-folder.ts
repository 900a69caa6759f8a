import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CompiledSpec } from "../../src/cli/compile-spec.js";
import { compileSpec } from "../../src/cli/compile-spec.js";

/** Below the repository, so that the specs find the TypeSpec libraries. */
const base = dirname(fileURLToPath(import.meta.url));

/** What most specs of these tests start with. */
const preamble = `
import "@typespec/http";
import "@typespec/openapi";
import "@typespec/versioning";
import "@typespec/xml";
import "@azure-tools/typespec-azure-core";
import "@azure-tools/typespec-client-generator-core";
import "@azbackup/generator";

using TypeSpec.Http;
using TypeSpec.OpenAPI;
using TypeSpec.Versioning;
using Azure.Core;
using Azure.ClientGenerator.Core;

@service(#{ title: "WidgetClient" })
@server("{endpoint}", "The widget service.", { @extension("x-ms-skip-url-encoding", true) endpoint: string })
@useAuth(OAuth2Auth<[{ type: OAuth2FlowType.implicit, authorizationUrl: "https://login.example/authorize", scopes: ["https://widgets.example/.default"] }]>)
namespace Widgets;
`;

/** Runs with a folder that holds a spec, and removes it afterwards. */
export async function withSpecFolder<T>(
  files: Readonly<Record<string, string>>,
  run: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(base, ".spec-"));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await run(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function exampleFiles(examples: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => [`examples/${name}`, JSON.stringify(example)]),
  );
}

/** Compiles the body of a spec, put below the usual imports and service. */
export async function compileBody(
  body: string,
  examples: Readonly<Record<string, unknown>> = {},
): Promise<CompiledSpec> {
  return withSpecFolder({ "main.tsp": preamble + body, ...exampleFiles(examples) }, (folder) =>
    compileSpec(folder, { service: "widgets", packageVersion: "1.2.3", coreVersion: "^1.0.0" }),
  );
}

/** Compiles a spec that has its own service and imports. */
export async function compileWhole(
  text: string,
  examples: Readonly<Record<string, unknown>> = {},
): Promise<CompiledSpec> {
  return withSpecFolder({ "main.tsp": text, ...exampleFiles(examples) }, (folder) =>
    compileSpec(folder, { service: "widgets", packageVersion: "1.2.3", coreVersion: "^1.0.0" }),
  );
}

/** The text of a generated file; fails when it was not generated. */
export function generatedFile(compiled: CompiledSpec, path: string): string {
  const text = compiled.files.get(path);
  if (text === undefined) {
    throw new Error(
      `${path} was not generated.\n${compiled.problems.join("\n")}\n${[...compiled.files.keys()].join("\n")}`,
    );
  }
  return text;
}

/** Number of lines before the body of a spec made by `compileBody`. */
export const preambleLines: number = preamble.split("\n").length - 1;
