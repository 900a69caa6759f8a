import { stat } from "node:fs/promises";
import { compile, formatDiagnostic, resolveCompilerOptions, resolvePath } from "@typespec/compiler";
import { outputNames } from "../options.js";
import { captureHost } from "./capture-host.js";
import { finishDocuments } from "./finish-documents.js";
import { type Part, allParts, emittersOf } from "./parts.js";

/** Folder the outputs pretend to go to; nothing is ever written there. */
const stage = "/generated-output";

export interface CompiledSpec {
  /** Everything the emitters wrote, by emitter folder and path below it. */
  readonly files: ReadonlyMap<string, string>;
  /** Warnings and errors, each with file, line and message. */
  readonly problems: readonly string[];
  readonly failed: boolean;
}

/** What the emitter is told besides the spec. */
export interface SpecOptions {
  readonly service: string;
  readonly packageVersion: string;
  readonly coreVersion: string;
  readonly repository?: string;
}

async function hasFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/**
 * Compiles one spec in this thread and in memory.
 *
 * @param parts what to make of it; by default everything
 */
export async function compileSpec(
  folder: string,
  options: SpecOptions,
  parts: readonly Part[] = allParts,
): Promise<CompiledSpec> {
  const { host, files } = captureHost();
  const entrypoint = resolvePath(folder, "main.tsp");
  // Which rules the specs are held to is said in the `tspconfig.yaml` beside or above them.
  const [{ linterRuleSet }] = await resolveCompilerOptions(host, { cwd: folder, entrypoint });
  const program = await compile(host, entrypoint, {
    // One of the parts is enough to hear it from.
    ...(linterRuleSet && parts.includes("package") && { linterRuleSet }),
    outputDir: stage,
    emit: parts.flatMap((part) => emittersOf[part]),
    options: {
      "@azbackup/generator": {
        "emitter-output-dir": `${stage}/generator`,
        service: options.service,
        "package-version": options.packageVersion,
        "core-version": options.coreVersion,
        outputs: [...outputNames],
        workspace: true,
        license: "MIT",
        keywords: ["azure", "backup", "restore"],
        ...(options.repository !== undefined && { repository: options.repository }),
      },
      "@typespec/openapi3": {
        "emitter-output-dir": `${stage}/openapi3`,
        "openapi-versions": ["3.1.0"],
        "file-type": "json",
        "output-file": "{version}/openapi.json",
      },
      "@azure-tools/typespec-autorest": {
        "emitter-output-dir": `${stage}/openapi2`,
        "output-file": "{version}/swagger.json",
        ...((await hasFolder(resolvePath(folder, "examples"))) && {
          "examples-dir": resolvePath(folder, "examples"),
        }),
        "emit-lro-options": "final-state-only",
      },
    },
  });
  const outputs = new Map([...files].map(([path, text]) => [path.replace(`${stage}/`, ""), text]));
  return {
    files: await finishDocuments(options.service, outputs),
    problems: program.diagnostics.map((diagnostic) =>
      formatDiagnostic(diagnostic, { pathRelativeTo: process.cwd(), pretty: false }),
    ),
    failed: program.hasError(),
  };
}
