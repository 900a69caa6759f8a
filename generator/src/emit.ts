import type { EmitContext } from "@typespec/compiler";
import { emitFile, resolvePath } from "@typespec/compiler";
import { createSdkContext } from "@azure-tools/typespec-client-generator-core";
import { planClient } from "./client/plan.js";
import { contractTests } from "./contract-tests/contract-tests.js";
import { emitDescription } from "./description/emit-description.js";
import { formatFile } from "./format.js";
import { fileHeader } from "./header.js";
import { emitManifest } from "./manifest/emit-manifest.js";
import { buildService } from "./model/build-service.js";
import { readExamples } from "./model/examples.js";
import type { EmitterOptions } from "./options.js";
import { packageFiles } from "./package/package-files.js";
import { xsdFiles } from "./xsd/xsd-files.js";

/** Folder of the spec, which is where its main file is. */
function specFolder(context: EmitContext<EmitterOptions>): string {
  return context.program.projectRoot;
}

/**
 * Writes everything that follows from a spec: the client package (`package/`), its contract tests
 * (`package/test/generated/`), the XML Schema (`xsd/`), the emulator's manifest (`manifest/`), and the
 * description other tools read (`description/`).
 */
export async function $onEmit(context: EmitContext<EmitterOptions>): Promise<void> {
  const { options, program } = context;
  const folder = specFolder(context);
  const service = options.service ?? folder.split("/").at(-1) ?? "service";
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
    options["package-name"] ?? `@azbackup/${service}`,
    options["package-version"] ?? "0.1.0",
    fileHeader(service),
  );
  const facts = {
    version: plan.packageVersion,
    coreVersion: options["core-version"] ?? "^0.1.0",
    ...(options.repository !== undefined && { repository: options.repository }),
  };
  const outputs: Record<string, () => Promise<Map<string, string>> | Map<string, string>> = {
    package: () => packageFiles(plan, facts),
    tests: () => contractTests(plan, model),
    xsd: () => xsdFiles(model),
    manifest: () => emitManifest(program, model),
    description: () => emitDescription(model),
  };
  for (const [name, write] of Object.entries(outputs)) {
    if (options.outputs !== undefined && !options.outputs.includes(name)) continue;
    const files = [...(await write())].map(async ([path, text]) => {
      // The length of a formatted test decides how tests are divided, so that they are formatted already.
      const isRaw = name !== "tests" && /\.(ts|json|md)$/.test(path);
      await emitFile(program, {
        path: resolvePath(context.emitterOutputDir, name, path),
        content: isRaw ? await formatFile(`${service}/${name}/${path}`, text) : text,
      });
    });
    await Promise.all(files);
  }
}
