import { describe, expect, test } from "vitest";
import type { ServiceManifest } from "../src/index.js";
import type { ManifestOperation } from "../src/manifest/index.js";
import { json, openSession } from "./helpers/session.js";
import type { Answer, Session } from "./helpers/session.js";

const SCOPE = "/subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Shelf/racks";
const RACK = `${SCOPE}/{rack}`;
const error = {
  contentType: "application/json",
  path: ["error"],
  code: "code",
  message: "message",
  known: [],
};

function operation(
  name: string,
  method: string,
  path: string,
  statuses: readonly number[],
  more: object = {},
): ManifestOperation {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, one = ""]) => one);
  return {
    name,
    operationId: name,
    method,
    path,
    parameters: names.map((one) => ({ name: one, in: "path", required: true, schema: { type: "string" } })),
    responses: statuses.map((status) => ({ status, contentType: "application/json", headers: [] })),
    error,
    startsWork: false,
    examples: [],
    ...more,
  };
}

const body = { name: "rack", required: true, contentType: "application/json", schema: { type: "object" } };
const paging = { items: ["value"], nextLink: ["nextLink"] };

/** Nothing is said of it but its operations. */
const shelf: ServiceManifest = {
  manifestVersion: 1,
  service: "shelf",
  client: "ShelfClient",
  auth: { anonymous: true },
  schemas: {},
  operations: [
    operation("putRack", "PUT", RACK, [200, 201], { body }),
    operation("patchRack", "PATCH", RACK, [200], { body }),
    operation("getRack", "GET", RACK, [200]),
    operation("deleteRack", "DELETE", RACK, [200, 204]),
    operation("listRacks", "GET", SCOPE, [200], { paging }),
    operation("listAllRacks", "GET", "/subscriptions/{s}/providers/Microsoft.Shelf/racks", [200], { paging }),
    operation("putBox", "PUT", `${RACK}/boxes/{box}`, [202], { body, startsWork: true, tracking: {} }),
    operation("getBox", "GET", `${RACK}/boxes/{box}`, [200]),
  ],
};

const rack = (name: string, group = "g"): string =>
  `/subscriptions/1/resourceGroups/${group}/providers/Microsoft.Shelf/racks/${name}`;

function put(session: Session, path: string, content: object, method = "PUT"): Promise<Answer> {
  return session.send(method, `https://emulator.azbackup.test${path}`, {
    headers: json,
    body: JSON.stringify(content),
  });
}

const get = (session: Session, path: string): Promise<Answer> =>
  session.send("GET", `https://emulator.azbackup.test${path}`);

describe("resources of a service that nothing is said of", () => {
  test("are there once they are put, change, and are gone once they are deleted", async () => {
    const session = await openSession({ manifests: [shelf] });
    expect((await get(session, rack("a"))).status).toBe(404);
    expect((await put(session, rack("a"), { properties: { height: 1, colour: "red" } })).status).toBe(201);
    expect((await put(session, rack("a"), { properties: { height: 2, colour: "red" } })).status).toBe(200);
    expect((await put(session, rack("a"), { properties: { colour: null } }, "PATCH")).json).toEqual({
      id: rack("a"),
      name: "a",
      type: "Microsoft.Shelf/racks",
      properties: { height: 2 },
    });
    expect((await get(session, rack("A").toUpperCase())).json["name"]).toBe("a");
    expect((await session.send("DELETE", `https://emulator.azbackup.test${rack("a")}`)).status).toBe(200);
    expect((await session.send("DELETE", `https://emulator.azbackup.test${rack("a")}`)).status).toBe(204);
    expect((await get(session, rack("a"))).status).toBe(404);
  });

  test("are listed in every scope they are in", async () => {
    const session = await openSession({ manifests: [shelf] });
    await put(session, rack("a"), {});
    await put(session, rack("b", "other"), {});
    const names = async (path: string): Promise<unknown> =>
      Object((await get(session, path)).json)["value"].map((one: { name: string }) => one.name);
    expect(await names(rack("a").replace("/a", ""))).toEqual(["a"]);
    expect(await names("/subscriptions/1/providers/Microsoft.Shelf/racks")).toEqual(["a", "b"]);
    expect(await names("/subscriptions/2/providers/Microsoft.Shelf/racks")).toEqual([]);
  });

  test("that take time to make are there when the work is over", async () => {
    const session = await openSession({ manifests: [shelf], durationMs: 1000 });
    const box = `${rack("a")}/boxes/1`;
    expect((await put(session, box, { properties: { weight: 3 } })).status).toBe(202);
    expect((await get(session, box)).status).toBe(404);
    await session.emulator.clock.advance(1000);
    expect((await get(session, box)).json).toMatchObject({ name: "1", properties: { weight: 3 } });
  });
});
