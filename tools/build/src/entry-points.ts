/** As much of a package.json as says what can be imported. */
export interface Manifest {
  readonly exports?: Readonly<Record<string, Target>>;
  /** The package's own aliases (`#name`), by condition. */
  readonly imports?: Readonly<Record<string, Target>>;
  /** The package's commands. */
  readonly bin?: Readonly<Record<string, string>>;
}

/** A file, or one for each condition. */
export type Target = string | Readonly<Record<string, string>>;

/** What a package.json promises in `dist`: each JavaScript file without its ending, and its source. */
export function entryPoints({ exports = {}, imports = {}, bin = {} }: Manifest): Map<string, string> {
  const files = [...Object.values(exports), ...Object.values(imports), ...Object.values(bin)].flatMap(
    (target) => (typeof target === "string" ? [target] : Object.values(target)),
  );
  const names = files.flatMap((file) => /^(?:\.\/)?dist\/(.*)\.js$/.exec(file)?.[1] ?? []);
  return new Map(names.map((name) => [name, `src/${name}.ts`]));
}
