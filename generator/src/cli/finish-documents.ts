import { formatFile } from "../format.js";
import { destination } from "./layout.js";

/** Gives a document of another emitter this repository's style, and has it find the examples where they are. */
async function finished(path: string, output: string, text: string): Promise<string> {
  const [, version = ""] = output.split("/");
  const linked = text.replaceAll('"$ref": "./examples/', `"$ref": "../../examples/${version}/`);
  return formatFile(path, linked);
}

/** Finishes those of a spec's outputs that other emitters wrote and that are kept; the rest stay as they are. */
export async function finishDocuments(
  service: string,
  outputs: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  return new Map(
    await Promise.all(
      [...outputs].map(async ([output, text]): Promise<[string, string]> => {
        const path = output.startsWith("openapi") ? destination(service, output) : undefined;
        return [output, path === undefined ? text : await finished(path, output, text)];
      }),
    ),
  );
}
