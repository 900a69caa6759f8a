import type { ManifestOperation } from "../manifest/index.js";
import { normalPath } from "../routing/index.js";
import type { Run } from "./run.js";

/** What a URL shows of a run, or does to it. */
export type ViewKind = "status" | "result" | "job" | "cancel" | "cancellation";

/** A run as seen at one URL. */
export interface View {
  readonly run: Run;
  readonly kind: ViewKind;
  /** The service's operation at that URL; undefined for a URL that only the service hands out. */
  readonly operation: ManifestOperation | undefined;
  /** API versions the service wrote into the URL itself. */
  readonly versions: Set<string>;
  /** What the URL showed before this run took it over. */
  readonly before: View | undefined;
}

/** All work a service was asked to start, and the URLs by which it is followed, whatever case they are in. */
export interface RunBook {
  readonly runs: readonly Run[];
  add(run: Run): void;
  /** Lets a path (below the service's base) show a run; a path that shows one already is taken over. */
  register(method: string, path: string, view: Pick<View, "run" | "kind" | "operation">): View;
  find(method: string, path: string): View | undefined;
  /** Some run can be followed at the path with another method. */
  hasPath(path: string): boolean;
  clear(): void;
}

/** Creates an empty book. */
export function createRunBook(): RunBook {
  const runs: Run[] = [];
  const views = new Map<string, View>();
  const keyOf = (method: string, path: string): string =>
    `${method.toUpperCase()} ${normalPath(path).toLowerCase()}`;
  return {
    runs,
    add: (run) => runs.push(run),
    register(method, path, { run, kind, operation }) {
      const key = keyOf(method, path);
      const now = views.get(key);
      if (now !== undefined && now.run === run && now.kind === kind) return now;
      const view: View = { run, kind, operation, versions: new Set(), before: now };
      views.set(key, view);
      return view;
    },
    find: (method, path) => views.get(keyOf(method, path)),
    hasPath: (path) => [...views.keys()].some((key) => key.endsWith(` ${normalPath(path).toLowerCase()}`)),
    clear() {
      runs.length = 0;
      views.clear();
    },
  };
}
