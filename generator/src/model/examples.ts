import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import type { ExampleModel, OperationModel } from "./types.js";

/** A file of the spec's `examples` folder. */
export interface ExampleFile {
  /** Path below the folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Reads every example below a folder, in the order of their names; a missing folder has none. */
export async function readExamples(folder: string): Promise<ExampleFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".json"))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort();
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(join(folder, file), "utf8") })));
}

interface Parsed extends ExampleModel {
  readonly operationId: string;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse({ file, text }: ExampleFile): Parsed | string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return `it is not JSON: ${String(error)}`;
  }
  if (!isRecord(data)) return "it is not an object";
  const { operationId, title, parameters, responses } = data;
  if (typeof operationId !== "string") return "operationId is missing";
  if (typeof title !== "string") return "title is missing";
  if (!isRecord(parameters)) return "parameters is missing";
  if (!isRecord(responses)) return "responses is missing";
  return { operationId, title, file, parameters, responses: responses as ExampleModel["responses"] };
}

/** Hands every example to the operation it belongs to; one that belongs to none is an error. */
export function attachExamples(
  builder: Builder,
  operations: readonly OperationModel[],
  files: readonly ExampleFile[],
): OperationModel[] {
  const byOperation = new Map<string, ExampleModel[]>();
  for (const file of files) {
    const parsed = parse(file);
    if (typeof parsed === "string") {
      report(builder, "bad-example", undefined, { file: file.file, problem: parsed });
      continue;
    }
    const { operationId, ...example } = parsed;
    if (!operations.some((operation) => operation.operationId === operationId)) {
      report(builder, "bad-example", undefined, {
        file: file.file,
        problem: `there is no operation '${operationId}'`,
      });
    }
    byOperation.set(operationId, [...(byOperation.get(operationId) ?? []), example]);
  }
  return operations.map((operation) => ({
    ...operation,
    examples: byOperation.get(operation.operationId) ?? [],
  }));
}
