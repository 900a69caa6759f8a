import type { OperationSizes } from "./operation-sizes.js";

/** What writes the budgets down. */
export const recordCommand = "npm run bench -- --record-bundles";

/** How much larger than its bundle a budget may be. */
const generous = 1.1;

/** Budgets for bundles of these sizes: a little more, because zlib compresses differently from one processor to another. */
export function budgetsFor(sizes: OperationSizes): OperationSizes {
  const each = Object.entries(sizes).map(([name, operations]) => [
    name,
    Object.fromEntries(
      Object.entries(operations).map(([operation, bytes]) => [
        operation,
        Math.ceil((bytes * 1.01) / 50) * 50,
      ]),
    ),
  ]);
  return Object.fromEntries(each);
}

/** What is wrong between bundles and their budgets, a sentence each; nothing when all is as it was recorded. */
export function breaches(sizes: OperationSizes, budgets: OperationSizes): string[] {
  const names = [...new Set([...Object.keys(sizes), ...Object.keys(budgets)])].sort();
  return names.flatMap((name) => {
    const [actual = {}, allowed = {}] = [sizes[name], budgets[name]];
    const operations = [...new Set([...Object.keys(actual), ...Object.keys(allowed)])].sort();
    return operations.flatMap((operation) => {
      const breach = breachOf(actual[operation], allowed[operation]);
      return breach === undefined ? [] : [`${name} ${operation} ${breach}`];
    });
  });
}

function breachOf(bytes: number | undefined, budget: number | undefined): string | undefined {
  if (bytes === undefined) return `is gone, its budget is not: ${recordCommand}`;
  if (budget === undefined) return `takes ${bytes} bytes and has no budget: ${recordCommand}`;
  if (bytes > budget) {
    return `takes ${bytes} bytes, ${bytes - budget} more than its budget of ${budget}: make it smaller, or say why not and ${recordCommand}`;
  }
  if (budget > bytes * generous) {
    return `takes ${bytes} bytes only, its budget is ${budget}: ${recordCommand}`;
  }
  return undefined;
}
