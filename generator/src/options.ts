import type { JSONSchemaType } from "@typespec/compiler";

/** What a user of the emitter may set in `tspconfig.yaml` or on the command line. */
export interface EmitterOptions {
  /** Name of the package to write; by default the service's. */
  "package-name"?: string;
  /** Version of the package. Default `0.1.0`. */
  "package-version"?: string;
  /** Range of `@azbackup/core` the package asks for. Default: that of this generator's own release. */
  "core-version"?: string;
  /** Short name of the service, in kebab case; by default the name of the folder the spec is in. */
  service?: string;
  /** Licence of the package, as SPDX has it. Default: none is named. */
  license?: string;
  /** Keywords of the package, besides the service's name. */
  keywords?: string[];
  /** URL of the git repository. */
  repository?: string;
  /** Folder with documented payloads; by default `examples` beside the spec. */
  "examples-dir"?: string;
  /** Which outputs to write. Default: the package and its tests. */
  outputs?: OutputName[];
  /** Whether the package stands in a workspace, which has a `tsconfig.base.json` and bundles it. Default false. */
  workspace?: boolean;
}

/** A kind of output. */
export type OutputName = "package" | "tests" | "xsd" | "manifest" | "description";

/** Every output there is. */
export const outputNames: readonly OutputName[] = ["package", "tests", "xsd", "manifest", "description"];

const text = (description: string, pattern?: string) => ({
  type: "string" as const,
  nullable: true as const,
  description,
  ...(pattern !== undefined && { pattern }),
});

/** The options, as the compiler checks them. */
export const optionsSchema: JSONSchemaType<EmitterOptions> = {
  type: "object",
  additionalProperties: false,
  required: [],
  properties: {
    "package-name": text(
      "Name of the package to write. Default: the service's.",
      String.raw`^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$`,
    ),
    "package-version": text(
      "Version of the package. Default 0.1.0.",
      String.raw`^\d+\.\d+\.\d+([-+][\w.+-]+)?$`,
    ),
    "core-version": text(
      "Range of @azbackup/core that the package asks for. Default: that of the generator's own release.",
      String.raw`^[\w.^~<>=|* -]+$`,
    ),
    service: text(
      "Short name of the service. Default: the name of the folder the spec is in.",
      "^[a-z0-9][a-z0-9-]*$",
    ),
    license: text("Licence of the package, as SPDX has it. Default: none is named."),
    keywords: {
      type: "array",
      items: { type: "string" },
      nullable: true,
      description: "Keywords of the package, besides the service's name.",
    },
    repository: text("URL of the git repository."),
    "examples-dir": text("Folder with documented payloads. Default: `examples` beside the spec."),
    outputs: {
      type: "array",
      items: { type: "string", enum: outputNames },
      uniqueItems: true,
      nullable: true,
      description: "Which outputs to write. Default: package and tests.",
    },
    workspace: {
      type: "boolean",
      nullable: true,
      description:
        "Whether the package stands in a workspace with a tsconfig.base.json that bundles it. Default false.",
    },
  },
};
