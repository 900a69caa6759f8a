import { bundle } from "./bundle.js";
import type { ClientPackage } from "./client-package.js";

/** Bytes, minified and compressed, by package and operation. */
export type OperationSizes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What one operation used as a function comes to: the context's function and its own, nothing else. */
export async function operationSizes(
  clients: readonly ClientPackage[],
  root: string,
): Promise<OperationSizes> {
  const modules = clients.flatMap(({ name, context, operations }, client) =>
    operations.map((operation): [string, string] => [
      `${client}-${operation}`,
      `export { ${context}, ${operation} } from "${name}";`,
    ]),
  );
  const sizes = await bundle(new Map(modules), root);
  const sizeOf = (client: number, operation: string): number => {
    const size = sizes.get(`${client}-${operation}`);
    if (size === undefined) throw new Error(`there is no bundle of ${operation}`);
    return size.gzip;
  };
  return Object.fromEntries(
    clients.map(({ name, operations }, client) => [
      name,
      Object.fromEntries(operations.map((operation) => [operation, sizeOf(client, operation)])),
    ]),
  );
}
