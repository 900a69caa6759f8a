import { isObject } from "../documents/index.js";
import { trackingOf } from "../manifest/index.js";
import { Run } from "../runs/index.js";
import type { RunJournal } from "../runs/index.js";
import type { Service } from "../service.js";
import type { DataStore, KeptRun } from "./data-store.js";

/** Writes a service's work into the store as it changes. */
export function journalOf(store: DataStore, service: string): RunJournal {
  return {
    run: (run) => store.putRun(service, keptRun(run)),
    view: ({ method, path, view }) =>
      store.putView(service, {
        method,
        path,
        run: view.run.start.id,
        kind: view.kind,
        operation: view.operation?.name ?? null,
      }),
    id: (id, run) => store.putId(service, id, run.start.id),
    forget: (run) => store.dropRun(service, run.start.id),
    clear: () => store.dropRuns(service),
  };
}

/**
 * Puts what was kept of a service in place of what is there from the start. Work of an operation the
 * service does not have any more is left out.
 */
export function restoreService(service: Service, store: DataStore): void {
  const { manifest, state, runs } = service;
  const kept = store.load(manifest.service);
  if (kept === undefined) {
    // From now on what is there from the start is kept too.
    for (const [collection, entries] of Object.entries(state.snapshot()))
      for (const [key, document] of Object.entries(entries))
        store.putDocument(manifest.service, collection, key, document);
    store.putSetting(`kept ${manifest.service}`, "1");
    return;
  }
  state.load(kept.documents);
  const byId = new Map<string, Run>();
  for (const one of kept.runs) {
    const run = readRun(service, one);
    if (run === undefined) continue;
    byId.set(one.id, run);
    runs.add(run);
  }
  for (const { method, path, run, kind, operation } of kept.views) {
    const found = byId.get(run);
    const named = manifest.operations.find(({ name }) => name === operation);
    if (found !== undefined && (operation === null || named !== undefined))
      runs.register(method, path, { run: found, kind, operation: named });
  }
  for (const [id, run] of kept.ids) {
    const found = byId.get(run);
    if (found !== undefined) runs.addId(id, found);
  }
}

function keptRun({ start, memory }: Run): KeptRun {
  const { operation, ...others } = start;
  return { ...others, operation: operation.name, memory };
}

function readRun(
  { manifest }: Service,
  { operation: name, memory, tracking, ...start }: KeptRun,
): Run | undefined {
  const operation = manifest.operations.find((one) => one.name === name);
  if (operation === undefined) return undefined;
  const followed = isObject(tracking) ? tracking : trackingOf(operation);
  const run = new Run({ ...start, operation, tracking: followed ?? {} }, memory);
  return run;
}
