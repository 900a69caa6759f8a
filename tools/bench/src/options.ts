import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** Names of the measures; all when empty. */
  readonly only: readonly string[];
  readonly quick: boolean;
  readonly json: boolean;
  readonly recordBundles: boolean;
  /** An operation or a client class, whose bundle is shown module by module. */
  readonly map?: string | undefined;
  readonly help: boolean;
}

export const usage = `Usage: npm run bench -- [options]

Measures azbackup and its peers in the same run, and writes docs/benchmarks/ and the table in README.md.

  --only NAME        only this measure (may be given more than once); nothing is written
  --quick            few samples, rough figures; the page says so
  --json             prints every sample as JSON instead of tables
  --record-bundles   writes what each operation may weigh into tools/bench/bundle-budgets.json, and ends
  --map NAME         shows what each module adds to the bundle of an operation or a client class, and ends
  --help             this text
`;

/**
 * Reads the command line.
 *
 * @param measures Names of the measures there are.
 * @throws Error that says what is wrong with it.
 */
export function parseOptions(args: readonly string[], measures: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true, default: [] },
      quick: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "record-bundles": { type: "boolean", default: false },
      map: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  const unknown = values.only.find((name) => !measures.includes(name));
  if (unknown !== undefined) throw new Error(`there is no measure '${unknown}', only ${measures.join(", ")}`);
  const { only, quick, json, map, help } = values;
  return { only, quick, json, map, help, recordBundles: values["record-bundles"] };
}
