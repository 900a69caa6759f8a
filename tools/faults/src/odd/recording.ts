import { describeOperation } from "@azbackup/contract";
import type { LroSpec } from "@azbackup/core/lro";
import type { ServiceManifest } from "@azbackup/emulator";
import { callMethod, exampleCall } from "../clients/index.js";
import type { ExampleCall } from "../clients/index.js";
import { hidesItsFailure, isPoller, newClient, openService, settle } from "../matrix/index.js";
import type { ServiceRun } from "../matrix/index.js";

/** One answer of the emulator, to be given again. */
export interface Exchange {
  /** Method and path of the request, without query. */
  readonly line: string;
  readonly role: "before" | "start" | "status" | "job" | "result";
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One operation followed to one end. */
export interface Recording {
  readonly run: ServiceRun;
  readonly operation: string;
  readonly spec: LroSpec;
  readonly call: ExampleCall;
  readonly end: "succeeded" | "failed";
  readonly exchanges: readonly Exchange[];
}

/** Method and path of a request, by which its answers are found again. */
export function lineOf(input: Parameters<typeof fetch>[0], init?: RequestInit): string {
  const request = new Request(input, init);
  return `${request.method} ${new URL(request.url).pathname}`;
}

const names = ["azure-asyncoperation", "operation-location"];

/** Follows every long-running operation of a service to its success, and to a failure. */
export async function recordService(manifest: ServiceManifest): Promise<Recording[]> {
  const run = await openService(manifest);
  const recordings: Recording[] = [];
  for (const operation of manifest.operations) {
    // What has no documented example cannot be called without inventing its input.
    if (operation.tracking === undefined || operation.examples.length === 0) continue;
    for (const end of ["succeeded", "failed"] as const) {
      if (end === "failed" && hidesItsFailure(operation.name)) continue;
      recordings.push(await record(run, operation, end));
    }
  }
  return recordings;
}

async function record(
  run: ServiceRun,
  operation: ServiceManifest["operations"][number],
  end: Recording["end"],
): Promise<Recording> {
  const { manifest, emulator } = run;
  const { name, examples, body } = operation;
  const spec = operation.tracking as LroSpec;
  const described = describeOperation(run.package.description, name);
  for (const example of examples) {
    emulator.reset();
    if (end === "failed")
      emulator.inject({ operation: name, kind: "fail", code: "Full", message: "no room" });
    const call = exampleCall(manifest, described, body?.name, example);
    const exchanges: Exchange[] = [];
    let started = "";
    let statusLine = "";
    let saysStatus = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await emulator.fetch(input, init);
      const asked = emulator.requests.at(-1)?.operation;
      const line = lineOf(input, init);
      const isStart = asked === name;
      if (isStart && response.status < 300) started = line;
      if (isStart && response.status < 300) saysStatus = names.some((one) => response.headers.has(one));
      const follows = !isStart && started !== "" && asked !== spec.job?.operation;
      // Without a status URL or operation, what is read is the result itself, once it is there.
      if (follows && (saysStatus || spec.statusOperation)) statusLine ||= line;
      const role =
        isStart && line === started
          ? "start"
          : started === ""
            ? "before"
            : asked === spec.job?.operation
              ? "job"
              : line === statusLine
                ? "status"
                : "result";
      const headers = Object.fromEntries(response.headers);
      exchanges.push({ line, role, status: response.status, headers, body: await response.clone().text() });
      return response;
    };
    const wire = { fetch, seen: new Map(), capped: false };
    const settled = await settle(() => {
      const used = callMethod(newClient(run, call, wire, []), name, call.args);
      return isPoller(used) ? used.pollUntilDone() : used;
    });
    const hasEnded = end === "succeeded" ? settled.kind === "value" : isFailure(settled);
    if (hasEnded && exchanges.at(-1)?.role !== "start")
      return { run, operation: name, spec, call, end, exchanges };
  }
  throw new Error(`no example of ${manifest.service}.${name} has ${end}`);
}

function isFailure(settled: Awaited<ReturnType<typeof settle>>): boolean {
  return (
    settled.kind === "error" &&
    settled.error instanceof Error &&
    settled.error.name === "OperationFailedError"
  );
}
