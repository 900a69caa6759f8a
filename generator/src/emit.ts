import type { EmitContext } from "@typespec/compiler";
import { emitFile, resolvePath } from "@typespec/compiler";
import { createSdkContext } from "@azure-tools/typespec-client-generator-core";
import { type ClientPlan, planClient } from "./client/plan.js";
import { contractTests } from "./contract-tests/contract-tests.js";
import { emitDescription } from "./description/emit-description.js";
import { formatFile } from "./format.js";
import { fileHeader, generatorVersion } from "./header.js";
import { emitManifest } from "./manifest/emit-manifest.js";
import { buildService } from "./model/build-service.js";
import { kebabCase } from "./model/naming.js";
import { readExamples } from "./model/examples.js";
import type { EmitterOptions, OutputName } from "./options.js";
import { packageFiles } from "./package/package-files.js";
import { requestTests } from "./package/request-tests.js";
import { xsdFiles } from "./xsd/xsd-files.js";

type Files = Map<string, string>;

/** Folder of the spec, which is where its main file is. */
function specFolder(context: EmitContext<EmitterOptions>): string {
  return context.program.projectRoot;
}

/** The tests of a package that stands on its own need no tool of this project. */
function ownTests(plan: ClientPlan): Files {
  const text = requestTests(plan);
  return new Map(text === undefined ? [] : [["requests.test.js", text]]);
}

/** Where an output goes: a package that stands on its own is the folder itself. */
function pathOf(output: OutputName, workspace: boolean, path: string): string {
  if (workspace) return `${output}/${path}`;
  if (output === "package") return path;
  return output === "tests" ? `test/${path}` : `${output}/${path}`;
}

/** Takes away what an earlier version of the spec left behind in folders that are the generator's own. */
async function clear({ program, emitterOutputDir }: EmitContext<EmitterOptions>): Promise<void> {
  if (program.compilerOptions.noEmit === true) return;
  await program.host
    .rm(resolvePath(emitterOutputDir, "src/generated"), { recursive: true })
    .catch(() => undefined);
}

/**
 * Writes what follows from a spec: by default the client package and its tests, on request the XML Schema
 * (`xsd/`), the manifest of a fake of the service (`manifest/`), and the description that other tools read
 * (`description/`).
 */
export async function $onEmit(context: EmitContext<EmitterOptions>): Promise<void> {
  const { options, program } = context;
  const folder = specFolder(context);
  const { workspace = false } = options;
  const service = options.service ?? (kebabCase(folder.split("/").at(-1) ?? "") || "service");
  const source = workspace ? `specs/${service}` : "TypeSpec";
  const sdk = await createSdkContext(
    { ...context, options: { "api-version": "all" } },
    "@azbackup/generator",
  );
  // Examples are read, and complained about, by this emitter itself: XML payloads are texts to it.
  program.reportDiagnostics(sdk.diagnostics.filter(({ code }) => !code.includes("/example")));
  if (program.hasError()) return;
  const examples = await readExamples(options["examples-dir"] ?? resolvePath(folder, "examples"));
  const model = buildService(sdk, service, examples);
  if (model === undefined || program.hasError()) return;

  const plan = planClient(
    model,
    options["package-name"] ?? (workspace ? `@azbackup/${service}` : service),
    options["package-version"] ?? "0.1.0",
    fileHeader(source),
  );
  const facts = {
    version: plan.packageVersion,
    coreVersion: options["core-version"] ?? `^${generatorVersion}`,
    source,
    workspace,
    keywords: options.keywords ?? [],
    ...(options.license !== undefined && { license: options.license }),
    ...(options.repository !== undefined && { repository: options.repository }),
  };
  const writers: Record<OutputName, () => Promise<Files> | Files> = {
    package: () => packageFiles(plan, facts),
    tests: () => (workspace ? contractTests(plan, model) : ownTests(plan)),
    xsd: () => xsdFiles(model),
    manifest: () => emitManifest(program, model),
    description: () => emitDescription(model),
  };
  if (!workspace) await clear(context);
  for (const name of options.outputs ?? (["package", "tests"] as const)) {
    const files = [...(await writers[name]())].map(async ([path, text]) => {
      // The length of a formatted contract test decides how tests are divided, so that they are formatted already.
      const isRaw = !(workspace && name === "tests") && /\.(ts|js|json|md)$/.test(path);
      await emitFile(program, {
        path: resolvePath(context.emitterOutputDir, pathOf(name, workspace, path)),
        content: isRaw ? await formatFile(`${service}/${name}/${path}`, text) : text,
      });
    });
    await Promise.all(files);
  }
}
