/** A method of a client, with the names its parameters have. */
export interface Method {
  readonly parameters: readonly string[];
  call(...args: readonly unknown[]): unknown;
}

/** Finds a method by its name; undefined where there is none. */
export function methodOf(owner: unknown, name: string): Method | undefined {
  if (typeof owner !== "object" || owner === null) return undefined;
  const found: unknown = Reflect.get(owner, name);
  if (typeof found !== "function") return undefined;
  const [, list = ""] = /\(([^)]*)\)/.exec(String(found)) ?? [];
  const parameters = list
    .split(",")
    .map((part) => part.split("=")[0]?.trim() ?? "")
    .filter((part) => part !== "");
  return { parameters, call: (...args) => Reflect.apply(found, owner, args) as unknown };
}

/** What an operation is called with: each value by the name of its parameter. */
export type Input = ReadonlyMap<string, unknown>;

/** Orders an input as a method takes it: by name, and what has no place of its own in the options. */
export function callWith({ parameters, call }: Method, input: Input, options: object = {}): unknown {
  const own = parameters.filter((name) => name !== "options");
  const rest = [...input].filter(([name]) => !own.includes(name));
  return call(...own.map((name) => input.get(name)), { ...Object.fromEntries(rest), ...options });
}

/** What AutoRest's methods are told at each call, and our client once, or when pages are asked for. */
const notOptions = new Set([
  "endpoint",
  "$host",
  "vaultBaseUrl",
  "subscriptionId",
  "apiVersion",
  "continuationToken",
]);

/** Calls a method of our client, where the place to go on from is said when pages are asked for. */
export function callOurs(method: Method, input: Input): unknown {
  const own = [...input].filter(([name]) => method.parameters.includes(name) || !notOptions.has(name));
  const given = callWith(method, new Map(own));
  const { byPage } = Object(given) as { byPage?: (settings: object) => unknown };
  const continuationToken = input.get("continuationToken");
  return byPage && continuationToken ? { byPage: () => byPage({ continuationToken }) } : given;
}
