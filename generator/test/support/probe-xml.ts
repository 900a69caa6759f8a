import type { CompiledSpec } from "../../src/cli/compile-spec.js";
import { withXmlJudge } from "./judge-xml.js";
import { compileBody } from "./spec-folder.js";

/** What a probe's document may be: by what is said of it, whether it is valid, and its text. */
export type Documents = Readonly<Record<string, readonly [valid: boolean, text: string]>>;

/**
 * Compiles models with an operation that sends and answers a `Root`, and says which documents the schemas
 * judge otherwise than expected.
 */
export async function probe(
  models: string,
  documents: Documents,
  {
    use = '@put op put(@header contentType: "application/xml", @body root: Root): { @header contentType: "application/xml"; @body root: Root };',
    namespace = "",
  } = {},
): Promise<{ readonly compiled: CompiledSpec; readonly wrong: readonly string[] }> {
  const compiled = await compileBody(`${models}\n@route("/root") ${use}`);
  // The OpenAPI emitter has its own opinion of texts with rules.
  const wrong = compiled.problems.filter((problem) => !problem.includes("@typespec/openapi3"));
  withXmlJudge(compiled, (by) => {
    const judge = by(namespace);
    for (const [said, [valid, text]] of Object.entries(documents)) {
      const problem = judge(text);
      if (valid !== (problem === "")) wrong.push(`${said}: ${problem || "is accepted"}`);
    }
  });
  return { compiled, wrong };
}

/** A document of a `Root`. */
export const root = (content: string, attributes = "") => `<Root${attributes}>${content}</Root>`;
