import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { CompiledSpec, SpecOptions } from "./compile-spec.js";
import { type Part, allParts } from "./parts.js";

/** A spec to compile. */
export interface Spec {
  readonly folder: string;
  readonly options: SpecOptions;
}

/** What a thread is asked to make of it. */
export interface Job extends Spec {
  readonly parts: readonly Part[];
}

/** What became of it; an error is one of the compiler or an emitter, not of the spec. */
export type Outcome = { readonly compiled: CompiledSpec } | { readonly error: string };

/** A compiler makes much that is soon gone: with more room for it (megabytes), less time goes into clearing up. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/** A thread that compiles one thing at a time. */
class CompilerThread {
  readonly #worker = new Worker(new URL("./compiler-thread.js", import.meta.url), { resourceLimits });

  /** Rejects when the compiler or an emitter fails, or the thread does. */
  async run(job: Job): Promise<CompiledSpec> {
    const answered = once(this.#worker, "message");
    this.#worker.postMessage(job, []);
    const [outcome]: Outcome[] = await answered;
    if (outcome === undefined || "error" in outcome) throw new Error(outcome?.error);
    return outcome.compiled;
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

function joined(parts: readonly CompiledSpec[]): CompiledSpec {
  return {
    files: new Map(parts.flatMap(({ files }) => [...files])),
    // Each part finds what is wrong with the spec itself.
    problems: [...new Set(parts.flatMap(({ problems }) => problems))],
    failed: parts.some(({ failed }) => failed),
  };
}

/**
 * Compiles specs in threads that go on from one to the next: what they have loaded, parsed and formatted
 * serves the next too. To be closed, or the process does not end.
 */
export class Compilers {
  readonly #threads = Array.from(
    { length: Math.min(availableParallelism(), allParts.length) },
    () => new CompilerThread(),
  );

  /**
   * Compiles specs, several at a time; one that is alone has its parts made at the same time. To be asked
   * again only after all of them are done.
   */
  compile(specs: readonly Spec[]): Promise<CompiledSpec>[] {
    const [only] = specs;
    if (specs.length === 1 && only !== undefined) return [this.#compileAlone(only)];
    const results = specs.map(() => Promise.withResolvers<CompiledSpec>());
    const jobs = specs.map((spec, at) => ({ job: { ...spec, parts: allParts }, result: results[at] }));
    const work = async (thread: CompilerThread): Promise<void> => {
      for (let next = jobs.shift(); next !== undefined; next = jobs.shift()) {
        await thread.run(next.job).then(next.result?.resolve, next.result?.reject);
      }
    };
    for (const thread of this.#threads) void work(thread);
    return results.map(({ promise }) => promise);
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(async (thread) => thread.close()));
  }

  async #compileAlone(spec: Spec): Promise<CompiledSpec> {
    const last = this.#threads.length - 1;
    const parts = this.#threads.map(async (thread, at) =>
      thread.run({ ...spec, parts: at === last ? allParts.slice(at) : allParts.slice(at, at + 1) }),
    );
    return joined(await Promise.all(parts));
  }
}
