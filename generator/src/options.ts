/** What a user of the emitter may set in `tspconfig.yaml` or on the command line. */
export interface EmitterOptions {
  /** Folder name of the service; by default the name of the folder the spec is in. */
  readonly service?: string;
  /** Name of the package to write; by default `@azbackup/<service>`. */
  readonly "package-name"?: string;
  /** Version of the package. Default `0.1.0`. */
  readonly "package-version"?: string;
  /** Range of `@azbackup/core` the package asks for. Default `^0.1.0`. */
  readonly "core-version"?: string;
  /** URL of the git repository. */
  readonly repository?: string;
  /** Folder with the documented payloads; by default `examples` beside the spec. */
  readonly "examples-dir"?: string;
  /** Which outputs to write, by their folder: `package`, `tests`, `xsd`, `manifest`, `description`. Default all. */
  readonly outputs?: readonly string[];
}
