/** Calls a method of a client by its path, `backups.put`; versions of a client differ in what they have. */
export async function callMethod(
  client: object,
  path: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const owner = names.reduce<unknown>((value, name) => memberOf(value, name), client);
  const method = memberOf(owner, last);
  if (typeof method !== "function") throw new Error(`the client has no ${path}`);
  const result: unknown = await Reflect.apply(method, owner, [...args]);
  return isAsyncIterable(result) ? collect(result) : result;
}

/** True when the client has the method. */
export function hasMethod(client: object, path: string): boolean {
  const found = path.split(".").reduce<unknown>((value, name) => memberOf(value, name), client);
  return typeof found === "function";
}

/** A member of whatever it is; undefined where there is none. */
export function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

async function collect(items: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
