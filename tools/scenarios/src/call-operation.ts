import { ResultComparison } from "./compare-result.js";
import { deriveArguments } from "./derive-arguments.js";
import type { ExpectedRequest } from "./expected-request.js";
import { type Exchange, makeContext } from "./make-context.js";
import type { Candidate } from "./match-operation.js";
import { argumentsOf, type TypedCall } from "./typed-calls.js";
import { againstSpec } from "./reasons.js";
import { type Values } from "./values.js";

/** What became of one call. */
export interface Outcome {
  readonly operation: string;
  readonly exchanges: readonly Exchange[];
  readonly problems: readonly string[];
  readonly untyped: readonly string[];
  readonly error?: Error;
  readonly typed?: TypedCall;
}

interface Poller {
  pollUntilDone(): Promise<unknown>;
}

async function collect(list: AsyncIterable<unknown>): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of list) {
    items.push(item);
    if (items.length > 1000) throw new Error("the list has no end");
  }
  return items;
}

async function within<T>(work: Promise<T>): Promise<T> {
  const signal = AbortSignal.timeout(10_000);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(new Error("no end within 10 s")));
  });
  return Promise.race([work, late]);
}

/** Calls an operation with what the mock expects, and compares what comes back. */
export async function callOperation(
  candidate: Candidate,
  request: ExpectedRequest,
  setting: { readonly scenario: string; readonly url: string; readonly values: Values },
): Promise<Outcome> {
  const { client } = candidate;
  const { model, call, name, file } = candidate.operation;
  const exchanges: Exchange[] = [];
  const outcome = { operation: model.name, exchanges };
  let typed: TypedCall | undefined;
  try {
    const derived = deriveArguments(client, candidate, request, setting.values);
    const context = makeContext(client, candidate.segments, derived.values, request, {
      ...setting,
      exchanges,
    });
    const { positional, options } = argumentsOf(model, derived.values);
    typed = { scenario: setting.scenario, slug: client.slug, file, name, positional, options };
    const returned = call(context, ...positional, options);
    const result = await within(
      model.paging !== undefined
        ? collect(returned as AsyncIterable<unknown>)
        : model.lro !== undefined
          ? (returned as Poller).pollUntilDone()
          : (returned as Promise<unknown>),
    );
    if (!(setting.scenario in againstSpec)) typed = { ...typed, result };
    const { problems, untyped } = new ResultComparison(client, setting.values).compare(
      model,
      result,
      exchanges,
    );
    return { ...outcome, problems, untyped: [...derived.untyped, ...untyped], typed };
  } catch (error) {
    return { ...outcome, problems: [], untyped: [], error: error as Error, ...(typed && { typed }) };
  }
}
