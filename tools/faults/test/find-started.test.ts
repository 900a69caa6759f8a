import { isValidationError } from "@azbackup/core/errors";
import type { FindStartedOptions, FindStartedResult } from "@azbackup/core/find-started";
import type { OperationPoller } from "@azbackup/core/lro";
import { createEmulator, createVirtualClock, type Emulator, type VirtualClock } from "@azbackup/emulator";
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { ServiceFabricBackupClient } from "@azbackup/service-fabric";
import { describe, expect, test } from "vitest";

const minute = 60_000;
const credential = { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.UTC(2100, 0, 1) }) };
const subscription = "00000000-0000-0000-0000-000000000000";
const vault = ["rg", "vault1"] as const;
const vm = { properties: { objectType: "IaasVMBackupRequest" as const } };
const disks = {
  properties: { objectType: "IaasVMRestoreRequest" as const, recoveryType: "RestoreDisks" as const },
};
const itemOf = (machine: string, group = "rg") =>
  [
    ...vault,
    "Azure",
    `IaasVMContainer;iaasvmcontainerv2;${group};${machine}`,
    `VM;iaasvmcontainerv2;${group};${machine}`,
  ] as const;
const item = itemOf("machine1");
const partition = "0a1b2c3d-1111-4222-8333-944445555666";

/** One service, one operation of it, and how it is asked whether that was started. */
interface Subject {
  readonly emulator: Emulator;
  readonly clock: VirtualClock;
  readonly service: string;
  readonly operation: string;
  start(): OperationPoller;
  find(options: FindStartedOptions): Promise<FindStartedResult<OperationPoller>>;
  resume(token: string): OperationPoller;
}

async function open(service: string) {
  const clock = createVirtualClock({ autoAdvance: true });
  const emulator = await createEmulator({ services: [service], clock });
  const options = { fetch: emulator.fetch, clock, retry: { maxRetries: 0 }, warnUnusedPollers: false };
  const endpoint = emulator.url(service);
  return { emulator, clock, options, endpoint };
}

async function openVaults() {
  const { emulator, clock, options, endpoint } = await open("recovery-services");
  const scopes = ["https://emulated.test/.default"];
  const client = new RecoveryServicesBackupClient(credential, subscription, {
    ...options,
    endpoint,
    credentialScopes: scopes,
  });
  const protect = async (machine: string, group?: string): Promise<void> => {
    const [, , , container] = itemOf(machine, group);
    await client.createOrUpdateProtectedItem(...itemOf(machine, group), {
      properties: { protectedItemType: "Microsoft.Compute/virtualMachines", policyId: `/p/${container}` },
    });
  };
  await protect("machine1");
  return { emulator, clock, client, protect };
}

const subjects: Record<string, () => Promise<Subject>> = {
  async triggerBackup() {
    const { client, ...world } = await openVaults();
    return {
      ...world,
      service: "recovery-services",
      operation: "triggerBackup",
      start: () => client.triggerBackup(...item, vm),
      find: (options) => client.findStartedTriggerBackup(...item, vm, options),
      resume: (token) => client.resume(token),
    };
  },
  async triggerRestore() {
    const { client, ...world } = await openVaults();
    await client.triggerBackup(...item, vm);
    const { value: point } = await client.listRecoveryPoints(...item).next();
    await world.clock.advance(60 * minute);
    const name: string = point?.name ?? "";
    return {
      ...world,
      service: "recovery-services",
      operation: "triggerRestore",
      start: () => client.triggerRestore(...item, name, disks),
      find: (options) => client.findStartedTriggerRestore(...item, name, disks, options),
      resume: (token) => client.resume(token),
    };
  },
  async createLongRunningBackup() {
    const { emulator, clock, options, endpoint } = await open("mysql-flexible");
    const client = new MySqlFlexibleBackupClient(credential, subscription, {
      ...options,
      endpoint,
      credentialScopes: ["https://emulated.test/.default"],
    });
    const args = ["group", "server1", "nightly"] as const;
    return {
      emulator,
      clock,
      service: "mysql-flexible",
      operation: "createLongRunningBackup",
      start: () => client.createLongRunningBackup(...args),
      find: (given) => client.findStartedCreateLongRunningBackup(...args, given),
      resume: (token) => client.resume(token),
    };
  },
  async backupPartition() {
    const { emulator, clock, options, endpoint } = await open("service-fabric");
    const client = new ServiceFabricBackupClient(endpoint, undefined, options);
    const given = {
      backupPartitionDescription: {
        backupStorage: { storageKind: "FileShare" as const, path: "\\\\server\\backups" },
      },
    };
    return {
      emulator,
      clock,
      service: "service-fabric",
      operation: "backupPartition",
      start: () => client.backupPartition(partition, given),
      find: (times) => client.findStartedBackupPartition(partition, { ...given, ...times }),
      resume: (token) => client.resume(token),
    };
  },
};

const now = ({ clock }: Pick<Subject, "clock">): Date => new Date(clock.now());

/** Sends a start of which no answer comes. */
async function lose(subject: Subject, at: "request" | "response"): Promise<Date> {
  const startedAfter = now(subject);
  subject.emulator.inject({ operation: subject.operation, kind: "drop", at });
  await expect(subject.start().submitted()).rejects.toMatchObject({ mayHaveStarted: "unknown" });
  return startedAfter;
}

describe.each(Object.keys(subjects))("%s, when the answer to the start is lost,", (name) => {
  const opened = async (): Promise<Subject> => {
    const subject = await subjects[name]?.();
    if (!subject) throw new Error(`there is no ${name}`);
    return subject;
  };

  test("is found where it has started, and followed to its end, from a token as well", async () => {
    const subject = await opened();
    const before = subject.emulator.started(subject.service, name);
    const startedAfter = await lose(subject, "response");
    await subject.clock.advance(20 * minute);
    const answer = await subject.find({ startedAfter });
    if (!("found" in answer)) throw new Error(`not found: ${JSON.stringify(answer)}`);
    const token = await answer.found.resumeToken();
    const result = await answer.found;
    expect(result).toBeTypeOf("object");
    expect(JSON.stringify(await subject.resume(token))).toBe(JSON.stringify(result));
    expect(subject.emulator.started(subject.service, name)).toBe(before + 1);
  });

  test("is not there where it has not started, which is settled after its time", async () => {
    const subject = await opened();
    const before = subject.emulator.started(subject.service, name);
    const startedAfter = await lose(subject, "request");
    expect(await subject.find({ startedAfter })).toEqual({ none: true, settled: false });
    const startedBefore = now(subject);
    await subject.clock.advance(20 * minute);
    // Without the moment after which it was not sent any more, it may have been a second ago.
    expect(await subject.find({ startedAfter })).toEqual({ none: true, settled: false });
    expect(await subject.find({ startedAfter, startedBefore })).toEqual({ none: true, settled: true });
    expect(subject.emulator.started(subject.service, name)).toBe(before);
  });

  test("is not taken for the run before", async () => {
    const subject = await opened();
    await subject.start();
    await subject.clock.advance(10 * minute);
    const startedAfter = await lose(subject, "request");
    expect(await subject.find({ startedAfter })).toEqual({ none: true, settled: false });
  });

  test("is not asked about with times that cannot be, or arguments the start would refuse", async () => {
    const subject = await opened();
    const sent = subject.emulator.requests.length;
    const startedAfter = new Date(10);
    for (const options of [
      { startedAfter: new Date(Number.NaN) },
      { startedAfter, startedBefore: new Date(5) },
      { startedAfter, startedBefore: new Date(Number.NaN) },
      {} as FindStartedOptions,
    ]) {
      await expect(subject.find(options)).rejects.toSatisfy(isValidationError);
    }
    expect(subject.emulator.requests).toHaveLength(sent);
  });
});

describe("a job that may be another", () => {
  test("is not chosen between two", async () => {
    const { client, emulator, clock } = await openVaults();
    const startedAfter = new Date(clock.now());
    const first = await client.triggerBackup(...item, vm);
    emulator.inject({ operation: "triggerBackup", kind: "drop", at: "response" });
    await expect(client.triggerBackup(...item, vm).submitted()).rejects.toMatchObject({
      mayHaveStarted: "unknown",
    });
    const answer = await client.findStartedTriggerBackup(...item, vm, { startedAfter });
    expect(answer).toMatchObject({ cannotTell: expect.stringContaining(String(first.name)), settled: false });
    expect(answer).toMatchObject({ cannotTell: expect.stringMatching(/^2 that listJobs lists may be it: /) });
  });

  test("is not taken when it began a few seconds before: clocks differ", async () => {
    const { client, clock } = await openVaults();
    await client.triggerBackup(...item, vm).submitted();
    await clock.advance(30_000);
    const startedAfter = new Date(clock.now());
    const answer = await client.findStartedTriggerBackup(...item, vm, { startedAfter });
    expect(answer).toMatchObject({ cannotTell: expect.stringMatching(/^1 that listJobs lists may be it: /) });
  });

  test("is no job of another machine, nor of one of the same name elsewhere", async () => {
    const { client, clock, protect } = await openVaults();
    await protect("machine2");
    await protect("machine1", "elsewhere");
    const startedAfter = new Date(clock.now());
    await client.triggerBackup(...itemOf("machine2"), vm).submitted();
    await client.triggerBackup(...itemOf("machine1", "elsewhere"), vm).submitted();
    const none = await client.findStartedTriggerBackup(...item, vm, { startedAfter });
    expect(none).toEqual({ none: true, settled: false });
    await client.triggerBackup(...item, vm).submitted();
    expect(await client.findStartedTriggerBackup(...item, vm, { startedAfter })).toHaveProperty("found");
  });
});

describe("a run that only the latest status shows", () => {
  test("is not found while it goes on: nothing says since when", async () => {
    const subject = (await subjects["backupPartition"]?.()) as Subject;
    const startedAfter = await lose(subject, "response");
    expect(await subject.find({ startedAfter })).toMatchObject({
      cannotTell: expect.stringContaining("a run is under way"),
      settled: false,
    });
  });
});

describe("what is made under a name", () => {
  async function openServers() {
    const { emulator, clock, options, endpoint } = await open("mysql-flexible");
    const client = new MySqlFlexibleBackupClient(credential, subscription, {
      ...options,
      endpoint,
      credentialScopes: ["https://emulated.test/.default"],
    });
    return { emulator, clock, client };
  }

  test("a backup that an answer was to bring is found among the server's backups", async () => {
    const { emulator, clock, client } = await openServers();
    const args = ["group", "server1", "nightly"] as const;
    const startedAfter = new Date(clock.now());
    expect(await client.findStartedPutBackup(...args, { startedAfter })).toEqual({
      none: true,
      settled: false,
    });
    emulator.inject({ operation: "putBackup", kind: "drop", at: "response" });
    await expect(client.putBackup(...args)).rejects.toMatchObject({ mayHaveStarted: "unknown" });
    const answer = await client.findStartedPutBackup(...args, { startedAfter });
    expect(answer).toMatchObject({ found: { name: expect.stringMatching(/nightly$/) } });
    expect(emulator.started("mysql-flexible", "putBackup")).toBe(1);
  });

  test("a server is not taken for done, nor for the one that was there", async () => {
    const { emulator, clock, client } = await openServers();
    const args = ["group", "restored1", { location: "westeurope" }] as const;
    const startedAfter = new Date(clock.now());
    expect(await client.findStartedCreateServer(...args, { startedAfter })).toEqual({
      none: true,
      settled: false,
    });
    emulator.inject({ operation: "createServer", kind: "drop", at: "response" });
    await expect(client.createServer(...args).submitted()).rejects.toMatchObject({
      mayHaveStarted: "unknown",
    });
    await clock.advance(30 * minute);
    const answer = await client.findStartedCreateServer(...args, { startedAfter });
    expect(answer).toMatchObject({
      cannotTell: expect.stringContaining("whether it is done"),
      settled: false,
    });
    const later = await client.findStartedCreateServer(...args, { startedAfter: new Date(clock.now()) });
    expect(later).toMatchObject({ cannotTell: expect.stringContaining("whether it was changed since") });
  });
});
