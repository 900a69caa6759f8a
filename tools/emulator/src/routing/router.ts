import type { Finding } from "../validation/problem.js";
import type { ManifestOperation } from "../manifest/index.js";
import { parsePathTemplate, segmentsOf } from "./path-template.js";
import type { PathTemplate } from "./path-template.js";

/** An operation a request is meant for, with the values of its path. */
export interface RouteMatch {
  readonly operation: ManifestOperation;
  readonly values: Readonly<Record<string, string>>;
}

export interface Router {
  /**
   * Finds the operations; the path is below the service's base and still encoded. There is more
   * than one where operations differ only in what they answer with.
   */
  match(method: string, path: string, query: URLSearchParams): readonly RouteMatch[] | Finding;
  /** The operation a documented URL leads to, whatever its query; services write their own URLs in any case. */
  locate(method: string, path: string): RouteMatch | undefined;
  /** Some operation has this path, whatever its method. */
  hasPath(path: string): boolean;
  /** Resource providers the paths name, in lower case. */
  readonly providers: ReadonlySet<string>;
  /** The path template of an operation. */
  template(operation: ManifestOperation): PathTemplate;
}

/** Builds the routes of a service. */
export function createRouter(operations: readonly ManifestOperation[]): Router {
  const routes = operations
    .map((operation) => ({ operation, template: parsePathTemplate(operation.path) }))
    .sort((a, b) => b.template.literals - a.template.literals);
  const templates = new Map(routes.map(({ operation, template }) => [operation, template]));

  const byLength = Map.groupBy(routes, ({ template }) => template.length);

  const onPath = (path: string): readonly RouteMatch[] =>
    (byLength.get(segmentsOf(path).length) ?? []).flatMap(({ operation, template }) => {
      const values = template.match(path);
      return values === undefined ? [] : [{ operation, values }];
    });

  return {
    match(method, path, query) {
      const matches = onPath(path);
      if (matches.length === 0) return { kind: "unknownPath", message: "there is nothing at this path" };
      const sameMethod = matches.filter(({ operation }) => operation.method.toUpperCase() === method);
      if (sameMethod.length === 0)
        return { kind: "wrongMethod", message: `${method} is not allowed at this path` };
      const fitting = sameMethod.filter(({ operation }) => hasConstants(operation, query));
      if (fitting.length > 0) return fitting;
      const message = `the query names none of the operations at this path: ${describeConstants(sameMethod)}`;
      return { kind: "badParameter", message };
    },
    locate: (method, path) => onPath(path).find(({ operation }) => operation.method.toUpperCase() === method),
    hasPath: (path) => onPath(path).length > 0,
    providers: new Set(
      operations.flatMap(({ path }) => /\/providers\/([^/{}]+)/.exec(path)?.[1]?.toLowerCase() ?? []),
    ),
    template: (operation) => templates.get(operation) ?? parsePathTemplate(operation.path),
  };
}

function constantsOf(operation: ManifestOperation): readonly (readonly [string, string])[] {
  return operation.parameters.flatMap(({ in: place, name, constant, required }) =>
    place === "query" && required && constant !== undefined ? [[name, String(constant)] as const] : [],
  );
}

function hasConstants(operation: ManifestOperation, query: URLSearchParams): boolean {
  return constantsOf(operation).every(([name, value]) => query.get(name) === value);
}

function describeConstants(matches: readonly RouteMatch[]): string {
  return matches
    .map(({ operation }) =>
      constantsOf(operation)
        .map(([name, value]) => `${name}=${value}`)
        .join("&"),
    )
    .join(", ");
}
