import { describe, expect, test } from "vitest";
import { createEmulator, loadManifests } from "../src/index.js";
import type { ServiceManifest } from "../src/index.js";
import { trackingOf } from "../src/manifest/index.js";
import type { ManifestExample, ManifestOperation } from "../src/manifest/index.js";
import { requestOf } from "./helpers/documented-request.js";
import { createJudge } from "./helpers/judge.js";

const manifests = await loadManifests();
const emulator = await createEmulator({ durationMs: 10_000, quirks: false });
const judges = new Map(manifests.map((manifest) => [manifest, createJudge(manifest)]));

interface Exchange {
  readonly title: string;
  readonly manifest: ServiceManifest;
  readonly operation: ManifestOperation;
  readonly example: ManifestExample;
}

const exchanges = manifests.flatMap((manifest) =>
  manifest.operations.flatMap((operation) =>
    operation.examples.map((example): Exchange => {
      return {
        title: `${manifest.service} ${operation.name}: ${example.title}`,
        manifest,
        operation,
        example,
      };
    }),
  ),
);

async function send({ manifest, operation, example }: Exchange): Promise<Response> {
  const { path, init } = requestOf(manifest, operation, example);
  return emulator.fetch(`${emulator.url(manifest.service)}${path}`, init);
}

/** Starts anew, and does what has to be done before: a classic service is suspended before its backup. */
async function prepare({ manifest, operation }: Exchange): Promise<void> {
  emulator.reset();
  const before = exchanges.find(
    (other) => other.manifest === manifest && other.operation.name === "suspendService",
  );
  if (operation.name !== "backupService" || before === undefined) return;
  expect((await send(before)).status).toBe(202);
  await emulator.clock.advance(10_000);
}

test("every service comes with documented exchanges", () => {
  expect(new Set(exchanges.map(({ manifest }) => manifest.service)).size).toBe(manifests.length);
});

describe("a documented request gets a documented answer that is true to its schema", () => {
  test.each(exchanges)("$title", async (exchange) => {
    await prepare(exchange);
    const answer = await send(exchange);
    const judge = judges.get(exchange.manifest);
    expect(judge?.(exchange.operation, answer.status, await answer.text())).toEqual([]);
  });
});

describe("documented work that was started is over when its time has come, whatever it is followed by", () => {
  const starts = exchanges.filter(({ operation }) => trackingOf(operation) !== undefined);
  // A policy by which nothing is protected is written at once, as was recorded: there is no work to follow.
  const [atOnce, followed] = [true, false].map((isAtOnce) =>
    starts.filter(({ operation }) => (operation.name === "createOrUpdateBackupPolicy") === isAtOnce),
  ) as [Exchange[], Exchange[]];

  test.each(atOnce)("$title", async (exchange) => {
    await prepare(exchange);
    expect((await send(exchange)).status).toBe(200);
    expect(emulator.state()[exchange.manifest.service]?.runs).toEqual([]);
  });

  test.each(followed)("$title", async (exchange) => {
    const { manifest } = exchange;
    await prepare(exchange);
    const answer = await send(exchange);
    const stateOf = (): string | undefined => emulator.state()[manifest.service]?.runs.at(-1)?.state;
    const urls = ["azure-asyncoperation", "operation-location", "location"].flatMap(
      (name) => answer.headers.get(name) ?? [],
    );
    const read = async (): Promise<string[]> => Promise.all(urls.map((url) => readFollowed(manifest, url)));
    expect(stateOf()).toBe("running");
    const running = await read();
    await emulator.clock.advance(20_000);
    const over = await read();
    expect(stateOf()).toBe("succeeded");
    for (const [index, text] of over.entries()) expect(text).not.toBe(running[index]);
  });
});

/** Reads a URL the emulator handed out, adding the version where it carries none. */
async function readFollowed({ apiVersion }: ServiceManifest, text: string): Promise<string> {
  const url = new URL(text);
  if (apiVersion?.in === "query" && !url.searchParams.has(apiVersion.name)) {
    url.searchParams.set(apiVersion.name, apiVersion.default);
  }
  const answer = await emulator.fetch(url, { headers: { authorization: "Bearer t" } });
  expect(answer.ok, `${answer.status} at ${url.href}`).toBe(true);
  return `${answer.status} ${await answer.text()}`;
}
