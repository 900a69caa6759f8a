import { type Reply, failureOf, jsonReply, recorder, typed } from "@azbackup/contract";
import { isOperationFailedError } from "@azbackup/core/errors";
import { describe, expect, it } from "vitest";
import { callsOf } from "./support/calls.js";
import { placeOf } from "./support/exchange.js";
import { type Example, type Manifest, type Operation, manifestOf } from "./support/manifests.js";
import { services } from "./support/services.js";

const cases = services.flatMap((service) => {
  const manifest = manifestOf(service.name);
  return manifest.operations.flatMap((operation) =>
    // Some operations have no documented example, and nothing to call them with.
    operation.tracking === undefined || operation.examples.length === 0
      ? []
      : [{ service, manifest, operation, name: operation.name }],
  );
});

/** The answers of a service whose work ends well, after it was asked twice; with a result, where it has one. */
function course(manifest: Manifest, operation: Operation, example: Example, result: object): Reply[] {
  const { endpoint, apiVersion } = placeOf(manifest, example);
  const link = (name: string): string => `${endpoint}/${name}/1?api-version=${apiVersion}`;
  const watched = manifest.operations.find(
    ({ name }) => name === operation.tracking?.statusOperation?.operation,
  );
  const last = watched?.examples.flatMap(({ responses }) => Object.values(responses).map(({ body }) => body));
  const accepted = Object.values(example.responses).find(({ body }) => body !== undefined)?.body ?? {};
  return [
    jsonReply(202, accepted, { "azure-asyncoperation": link("status"), location: link("result") }),
    jsonReply(200, { status: "InProgress" }),
    jsonReply(
      200,
      last?.find((body) => Reflect.get(Object(body), "status") === "Succeeded") ?? { status: "Succeeded" },
    ),
    jsonReply(200, result),
  ];
}

function resultOf({ examples }: Operation): object {
  const bodies = examples.map(({ responses }) => responses[200]?.body);
  return Object(bodies.find((body) => body !== undefined) ?? {}) as object;
}

/** A result that can be of several kinds comes as `body` of an object of AutoRest's own. */
function unwrapped(result: unknown): unknown {
  const isWrapped = typeof result === "object" && result !== null && Object.keys(result).join() === "body";
  return isWrapped ? Reflect.get(result, "body") : result;
}

describe("an operation that goes on", () => {
  it("is followed by AutoRest's poller where that can be done to the end of the work", async () => {
    const begun: string[] = [];
    for (const { service, manifest, operation } of cases) {
      const [example] = operation.examples;
      if (example === undefined) throw new Error("an operation without an example");
      if ((await callsOf(service, manifest, operation, example)).begins)
        begun.push(`${service.name} ${operation.name}`);
    }
    expect(begun).toEqual([
      "keyvault fullBackup",
      "keyvault preFullBackup",
      "mysql-flexible backupAndExport",
      "mysql-flexible createLongRunningBackup",
      "mysql-flexible deleteLongRunningBackup",
      "mysql-flexible createServer",
      "mysql-flexible deleteServer",
      "recovery-services registerProtectionContainer",
      "recovery-services provisionItemLevelRecovery",
      "recovery-services revokeItemLevelRecovery",
      "recovery-services exportJobs",
      "recovery-services createOrUpdateBackupPolicy",
      "recovery-services createOrUpdateProtectedItem",
      "recovery-services deleteProtectedItem",
      "recovery-services getRecoveryPointExtendedInfo",
    ]);
  });

  it.each(cases)("is followed the same way: $name", async ({ service, manifest, operation }) => {
    const [example] = operation.examples;
    if (example === undefined) throw new Error("an operation without an example");
    const calls = await callsOf(service, manifest, operation, example);
    if (!calls.begins) return;
    // A result with a status of its own counts as one only when that says so.
    const status = operation.tracking?.resultStatus && "Succeeded";
    const replies = course(manifest, operation, example, { ...resultOf(operation), status });
    const [ourWire, azureWire] = [recorder(replies), recorder(replies)];
    const azure = typed(await calls.azure(azureWire, true));
    const ours = typed(await calls.ours(ourWire));
    expect(azureWire.lines).toEqual(ourWire.lines);
    // Where there is no result, AutoRest gives the last answer that was read.
    expect(ours === undefined ? undefined : unwrapped(azure)).toEqual(ours);
  });

  it.each(cases)("ends as a failure the same way: $name", async ({ service, manifest, operation }) => {
    const [example] = operation.examples;
    if (example === undefined) throw new Error("an operation without an example");
    const calls = await callsOf(service, manifest, operation, example);
    if (!calls.begins) return;
    const [accepted, running] = course(manifest, operation, example, {});
    const failed = jsonReply(200, { status: "Failed", error: { code: "BadThing", message: "It is bad." } });
    const replies = [accepted, running, failed].filter((reply) => reply !== undefined);
    const [ourWire, azureWire] = [recorder(replies), recorder(replies)];
    const azure = await failureOf(() => calls.azure(azureWire, true));
    const ours = await failureOf(() => calls.ours(ourWire));
    expect(azureWire.lines).toEqual(ourWire.lines);
    expect(String(azure)).toContain("It is bad.");
    expect(isOperationFailedError(ours) && ours.code).toBe("BadThing");
  });

  it("has failed for us, not for AutoRest, when its result says so", async () => {
    const found = cases.find(({ name }) => name === "backupAndExport");
    const [example] = found?.operation.examples ?? [];
    if (found === undefined || example === undefined) throw new Error("no export");
    const { service, manifest, operation } = found;
    const calls = await callsOf(service, manifest, operation, example);
    const replies = course(manifest, operation, example, { ...resultOf(operation), status: "Failed" });
    expect(await calls.azure(recorder(replies), true)).toMatchObject({ status: "Failed" });
    expect(isOperationFailedError(await failureOf(() => calls.ours(recorder(replies))))).toBe(true);
  });
});
