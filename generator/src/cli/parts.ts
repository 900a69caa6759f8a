/** What is made of a spec: the package with all that is tested against it, or the documents of other tools. */
export type Part = "package" | "documents";

/** The emitters that make each part. */
export const emittersOf: Readonly<Record<Part, readonly string[]>> = {
  package: ["@azbackup/generator"],
  documents: ["@typespec/openapi3", "@azure-tools/typespec-autorest"],
};

/** Both parts. */
export const allParts: readonly Part[] = ["package", "documents"];
