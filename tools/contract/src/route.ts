import type { OpenApiDocument, OpenApiOperation } from "./open-api.js";

/** An operation of a document, and where it is. */
export interface FoundOperation {
  readonly method: string;
  /** With `{name}` for each parameter. */
  readonly path: string;
  readonly operation: OpenApiOperation;
}

/** Finds an operation; where several share a route, the document has one for them all, named after each. */
export function findOperation(document: OpenApiDocument, operationId: string): FoundOperation | undefined {
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation?.operationId === undefined ? [] : [{ method: method.toUpperCase(), path, operation }],
    ),
  );
  return (
    all.find(({ operation }) => operation.operationId === operationId) ??
    all.find(({ operation }) => `_${operation.operationId}_`.includes(`_${operationId}_`))
  );
}

/** The values of a path's parameters, decoded; undefined when the path is another one. */
export function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.split(/\{([^}]+)\}/).map((part, index) => {
    if (index % 2 === 0) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    names.push(part);
    return "([^/]+)";
  });
  const match = new RegExp(`^${pattern.join("")}$`).exec(path);
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]));
}
