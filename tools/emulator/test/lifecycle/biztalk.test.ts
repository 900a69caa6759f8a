import { BizTalkServicesClient } from "@azbackup/biztalk";
import { expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/index.js";
import { credential, openWorld, refusal } from "../helpers/lifecycle.js";
import type { World } from "../helpers/lifecycle.js";

const SUBSCRIPTION = "11111111-1111-4111-8111-111111111111";
const SERVICE = ["cloud1", "service1"] as const;
const settings = {
  backupStoreConnectionString: "AccountName=store;AccountKey=a2V5==",
  backupName: "nightly",
};

async function open(
  options: EmulatorOptions & { readonly autoAdvance?: boolean } = {},
): Promise<World & { readonly client: BizTalkServicesClient }> {
  const world = await openWorld("biztalk", options);
  return { ...world, client: new BizTalkServicesClient(credential, SUBSCRIPTION, world.options) };
}

/** What the cloud service says of the BizTalk service. */
async function shown(client: BizTalkServicesClient): Promise<unknown> {
  const { resources } = await client.getCloudService("cloud1");
  return resources?.map(({ name, state, operationStatus }) => ({ name, state, ...operationStatus }));
}

test("a cloud service shows what its BizTalk services are doing, and what came of it", async () => {
  const { client, clock } = await open({ autoAdvance: false, durationMs: 1000 });
  expect(await refusal(client.getCloudService("cloud1"))).toBe("404 ResourceNotFound");
  await client.suspendService(...SERVICE).submitted();
  expect(await shown(client)).toMatchObject([
    { name: "service1", state: "Active", type: "Suspend", result: "InProgress" },
  ]);
  await clock.advance(1000);
  expect(await shown(client)).toMatchObject([{ state: "Suspended", type: "Suspend", result: "Succeeded" }]);
  await client.backupService(...SERVICE, settings).submitted();
  await clock.advance(1000);
  expect(await shown(client)).toMatchObject([{ state: "Suspended", type: "Backup", result: "Succeeded" }]);
  await client.resumeService(...SERVICE).submitted();
  await clock.advance(1000);
  expect(await shown(client)).toMatchObject([{ state: "Active", type: "Resume", result: "Succeeded" }]);
});

test("an operation that failed leaves the state as it was, and says why", async () => {
  const { client, emulator } = await open();
  emulator.inject({ operation: "suspendService", kind: "fail", code: "InternalError", message: "broken" });
  await expect(client.suspendService(...SERVICE).pollUntilDone()).rejects.toMatchObject({
    code: "InternalError",
  });
  expect(await shown(client)).toMatchObject([
    { state: "Active", result: "Failed", error: { extendedCode: "InternalError", message: "broken" } },
  ]);
});

test("a subscription lists the cloud services something was done to", async () => {
  const { client } = await open();
  const names = async (): Promise<unknown> =>
    (await client.listCloudServices()).items.map(({ name }) => name);
  expect(await names()).toEqual([]);
  await client.suspendService(...SERVICE);
  await client.suspendService("cloud2", "service1");
  expect(await names()).toEqual(["cloud1", "cloud2"]);
});

test("synchronizing the keys excludes other operations, and they exclude it", async () => {
  const { client, clock } = await open({ autoAdvance: false, durationMs: 1000 });
  await client.syncAccessControlKeys(...SERVICE).submitted();
  expect(await refusal(client.suspendService(...SERVICE))).toBe("409 ConflictError");
  await clock.advance(1000);
  await client.suspendService(...SERVICE).submitted();
  expect(await refusal(client.syncAccessControlKeys(...SERVICE))).toBe("409 ConflictError");
});

test("the documented service can be backed up from a fresh start, and its usage read", async () => {
  const world = await openWorld("biztalk");
  const subscription = "00000000-0000-0000-0000-000000000000";
  const client = new BizTalkServicesClient(credential, subscription, world.options);
  const service = ["mycloudservice1", "mybiztalkservice"] as const;
  const { items } = await client.listCloudServices();
  expect(items.map(({ name }) => name)).toEqual(["mycloudservice1", "mycloudservice2"]);
  expect((await client.backupService(...service, settings)).status).toBe("Succeeded");
  expect((await client.getUsageMetrics(...service)).metrics).toHaveLength(2);
});
