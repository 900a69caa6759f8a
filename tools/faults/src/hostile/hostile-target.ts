import { describeOperation } from "@azbackup/contract";
import { loadManifests } from "@azbackup/emulator";
import { callMethod, exampleCall, isRecord, secretsOf, tokenText } from "../clients/index.js";
import type { ExampleCall } from "../clients/index.js";
import { newClient, openService, type ServiceRun } from "../matrix/service-run.js";
import { isPoller, settle } from "../matrix/settle.js";
import { createWire } from "../matrix/wire.js";

/** An operation of a service that goes well when nobody disturbs it. */
export interface HostileTarget {
  readonly run: ServiceRun;
  readonly operation: string;
  readonly call: ExampleCall;
  /** Followed by a poller. */
  readonly longRunning: boolean;
  readonly startsWork: boolean;
  /** What the call is given and nobody may see, the token first. */
  readonly secrets: readonly string[];
  /** Requests it takes when all goes well. */
  readonly requests: number;
  /** The token of the operation, halfway. */
  readonly resumeToken: string | undefined;
}

/** Every operation of every service with an example that can be called, tried once. */
export async function hostileTargets(): Promise<readonly HostileTarget[]> {
  const targets: HostileTarget[] = [];
  for (const manifest of await loadManifests()) {
    const run = await openService(manifest);
    for (const operation of manifest.operations) {
      const target = await targetOf(run, operation);
      if (target) targets.push(target);
    }
  }
  return targets;
}

type Operation = ServiceRun["manifest"]["operations"][number];

async function targetOf(run: ServiceRun, operation: Operation): Promise<HostileTarget | undefined> {
  const { manifest, emulator } = run;
  const described = describeOperation(run.package.description, operation.name);
  const calls = operation.examples.map((example) => {
    const call = exampleCall(manifest, described, operation.body?.name, example);
    const given = secretsOf(described, call.args).filter(({ length }) => length >= 6);
    return { call, secrets: [...(manifest.auth.token ? [tokenText] : []), ...given] };
  });
  // The more secrets, the more there is to look for.
  for (const { call, secrets } of calls.toSorted((a, b) => b.secrets.length - a.secrets.length)) {
    emulator.reset();
    let longRunning = false;
    let resumeToken: string | undefined;
    const end = await settle(async () => {
      const used = callMethod(newClient(run, call, createWire(emulator), []), operation.name, call.args);
      longRunning = isPoller(used);
      if (!isPoller(used)) return isPaged(used) ? allOf(used) : used;
      await used.poll();
      resumeToken = await used.resumeToken();
      return used.pollUntilDone();
    });
    if (end.kind !== "value") continue;
    return {
      run,
      operation: operation.name,
      call,
      longRunning,
      startsWork: operation.startsWork,
      secrets,
      requests: emulator.requests.length,
      resumeToken,
    };
  }
  return undefined;
}

/** True for a list that comes in pages. */
export function isPaged(value: unknown): value is AsyncIterable<unknown> {
  return isRecord(value) && Symbol.asyncIterator in value;
}

/** The items of a list, as many as anybody would wait for. */
export async function allOf(list: AsyncIterable<unknown>): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  for await (const item of list) if (items.push(item) > 1000) break;
  return items;
}
