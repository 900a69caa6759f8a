import type { OperationModel } from "@azbackup/generator";

/** A call that was made, to be written down as TypeScript. */
export interface TypedCall {
  readonly scenario: string;
  /** Of the client. */
  readonly slug: string;
  readonly file: string;
  readonly name: string;
  readonly positional: readonly unknown[];
  readonly options: Readonly<Record<string, unknown>>;
  /** What it gave; absent where it failed. */
  readonly result?: unknown;
}

/** Divides the arguments into those of the signature and those that are options. */
export function argumentsOf(
  operation: OperationModel,
  values: Readonly<Record<string, unknown>>,
): Pick<TypedCall, "positional" | "options"> {
  const onClient = new Set(operation.parameters.filter((one) => one.onClient).map(({ name }) => name));
  const options = Object.entries(values).filter(
    ([name]) => !operation.arguments.includes(name) && !onClient.has(name),
  );
  return {
    positional: operation.arguments.map((name) => values[name]),
    options: Object.fromEntries(options),
  };
}

function literal(value: unknown): string {
  if (value === undefined) return "undefined";
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Date) return `new Date(${value.getTime()})`;
  if (value instanceof Uint8Array) return "new Uint8Array()";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${literal(one)}`);
  return `{ ${entries.join(", ")} }`;
}

/**
 * The calls as TypeScript: the compiler says whether the declared types admit what was passed and what came
 * back. Each line names its scenario.
 */
export function callsText(calls: readonly TypedCall[]): string {
  const files = [...new Set(calls.map(({ file }) => file))];
  const module = (call: TypedCall) => `m${files.indexOf(call.file)}`;
  return [
    ...files.map((file, at) => `import * as m${at} from "./generated/operations/${file}.js";`),
    'import type { ClientContext } from "@azbackup/core/operation";',
    'import type { OperationPoller } from "@azbackup/core/lro";',
    'import type { PagedAsyncIterableIterator } from "@azbackup/core/paging";',
    "declare const context: ClientContext;",
    "type Out<F> = F extends (...a: never[]) => infer R ? (R extends OperationPoller<infer _, infer T> ? T : R extends PagedAsyncIterableIterator<infer I> ? I[] : Awaited<R>) : never;",
    ...calls.flatMap((call, at) => {
      const args = ["context", ...call.positional.map(literal), literal(call.options)].join(", ");
      const target = `${module(call)}.${call.name}`;
      return [
        `/*@${call.scenario}@*/ void ${target}(${args});`,
        ...(call.result === undefined
          ? []
          : [`/*@${call.scenario}@*/ export const r${at}: Out<typeof ${target}> = ${literal(call.result)};`]),
      ];
    }),
    "",
  ].join("\n");
}
