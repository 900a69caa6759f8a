import type { Finding } from "../validation/index.js";
import { isDocumented, viewById } from "../long-running/index.js";
import type { ManifestOperation } from "../manifest/index.js";
import type { View } from "../runs/index.js";
import type { Service } from "../service.js";

/** What a request is meant for. */
export interface Target {
  readonly operation: ManifestOperation;
  /** The operation's name, or for URLs outside the service's operations what it follows and how. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Work the URL shows. */
  readonly view: View | undefined;
  /** The service declares the URL itself, so that its parameters are known. */
  readonly declared: boolean;
}

/**
 * Finds the operation and the work a request is meant for. Where several operations share a URL it
 * is the one the work belongs to, or the one whose example is asked for.
 */
export function findTarget(
  service: Service,
  method: string,
  path: string,
  query: URLSearchParams,
): Target | Finding {
  const registered = service.runs.find(method, path);
  const match = service.router.match(method, path, query);
  if (!("kind" in match)) {
    const [first] = match;
    const view = registered ?? match.map((one) => viewById(service, one)).find((one) => one !== undefined);
    const found =
      match.find(({ operation }) => operation === view?.operation) ??
      match.find((one) => isDocumented(service, one)) ??
      first;
    if (found !== undefined) return { ...found, name: found.operation.name, view, declared: true };
    return { kind: "unknownPath", message: "there is nothing at this path" };
  }
  const view = registered;
  if (view?.operation !== undefined && match.kind === "unknownPath") {
    const located = service.router.locate(method, path);
    if (located !== undefined) {
      const { operation } = view;
      return { operation, name: operation.name, values: located.values, view, declared: true };
    }
  }
  if (view === undefined || view.operation !== undefined) {
    const otherMethod = match.kind === "unknownPath" && service.runs.hasPath(path);
    return otherMethod ? { kind: "wrongMethod", message: `${method} is not allowed at this path` } : match;
  }
  const { operation, values } = view.run.start;
  return { operation, name: `${operation.name}.${view.kind}`, values, view, declared: false };
}
