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
  /** What the URL showed before this run took it over. */
  readonly before: View | undefined;
  /** How often it was looked at. */
  reads: number;
}

/** A path, and what it shows. */
export interface Registration {
  readonly method: string;
  readonly path: string;
  readonly view: View;
}

/** Is told what has to be written down to go on with the work elsewhere. */
export interface RunJournal {
  run(run: Run): void;
  /** A path shows a run from now on. */
  view(registration: Registration): void;
  /** A run goes by another id too. */
  id(id: string, run: Run): void;
  forget(run: Run): void;
  clear(): void;
}

/** All work a service was asked to start, and the URLs by which it is followed, whatever case they are in. */
export interface RunBook {
  /** Oldest first. */
  readonly runs: readonly Run[];
  /** Those whose end was not told yet. */
  readonly open: ReadonlySet<Run>;
  add(run: Run): void;
  /** The end of the run was told. */
  settle(run: Run): void;
  /** Something about the run has changed. */
  touch(run: Run): void;
  /** A run by its id or its job's, or by another id it goes by, with dashes or without. */
  byId(id: string): Run | undefined;
  /** Lets a run go by another id too. */
  addId(id: string, run: Run): void;
  /** Lets a path (below the service's base) show a run; a path that shows one already is taken over. */
  register(method: string, path: string, view: Pick<View, "run" | "kind" | "operation">): View;
  find(method: string, path: string): View | undefined;
  /** Some run can be followed at the path with another method. */
  hasPath(path: string): boolean;
  clear(): void;
}

/** Runs that are kept: the oldest that are over are forgotten. */
const LIMIT = 10_000;
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Creates an empty book; the journal is told of every change. */
export function createRunBook(journal?: RunJournal): RunBook {
  const runs: Run[] = [];
  const open = new Set<Run>();
  const ids = new Map<string, Run>();
  const views = new Map<string, View>();
  const keyOf = (method: string, path: string): string => `${method.toUpperCase()} ${normalPath(path)}`;

  const forgetOldest = (): void => {
    const index = runs.findIndex((run) => run.settled);
    const [gone] = index < 0 ? [] : runs.splice(index, 1);
    if (gone === undefined) return;
    journal?.forget(gone);
    for (const [id, run] of ids) if (run === gone) ids.delete(id);
    for (const [key, { run }] of views) if (run === gone) views.delete(key);
  };

  return {
    runs,
    open,
    add(run) {
      if (runs.length >= LIMIT) forgetOldest();
      runs.push(run);
      if (!run.settled) open.add(run);
      ids.set(plainId(run.start.id), run);
      ids.set(plainId(run.start.jobId), run);
      journal?.run(run);
    },
    settle(run) {
      open.delete(run);
      journal?.run(run);
    },
    touch: (run) => journal?.run(run),
    byId: (id) => ids.get(plainId(id)),
    addId(id, run) {
      ids.set(plainId(id), run);
      journal?.id(id, run);
    },
    register(method, path, { run, kind, operation }) {
      const key = keyOf(method, path);
      const now = views.get(key);
      if (now !== undefined && now.run === run && now.kind === kind) return now;
      // What was there before what was there before is of no use to anybody.
      const before = now === undefined ? undefined : { ...now, before: undefined };
      const view: View = { run, kind, operation, before, reads: 0 };
      views.set(key, view);
      journal?.view({ method: method.toUpperCase(), path, view });
      return view;
    },
    find: (method, path) => views.get(keyOf(method, path)),
    hasPath: (path) => METHODS.some((method) => views.has(keyOf(method, path))),
    clear() {
      runs.length = 0;
      open.clear();
      ids.clear();
      views.clear();
      journal?.clear();
    },
  };
}

function plainId(id: string): string {
  return id.replaceAll("-", "").toLowerCase();
}
