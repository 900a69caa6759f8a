import { describe, expect, it } from "vitest";
import { isStatusUnavailableError } from "../../src/errors/index.js";
import type { LroRules } from "../../src/lro/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";
import { Conversation, rejection, type Line } from "./transcript.js";

const monitor = { "operation-location": "/op" };
const done: Line = ["GET /op", 200, {}, { status: "Succeeded" }];

describe("a success that is known", () => {
  it.each([404, 410])("is one without a result when the result answers %i, and says so", async (status) => {
    const warnings: ServiceWarning[] = [];
    const talk = new Conversation([["PUT /r", 202, monitor], done, ["GET /r", status]], {
      warn: (warning) => warnings.push(warning),
    });
    const poller = talk.poller();
    expect(await poller).toBeUndefined();
    expect(poller.operationState).toMatchObject({ status: "succeeded", resultMissing: true });
    expect(warnings).toMatchObject([{ code: "ResultMissing", operation: "doWork" }]);
  });

  it("has its result looked for at the location, for a PUT too", async () => {
    const talk = new Conversation([
      ["PUT /r", 202, { ...monitor, location: "/kept" }],
      done,
      ["GET /r", 404],
      ["GET /kept", 202],
      ["GET /kept", 200, {}, { id: 1 }],
    ]);
    const poller = talk.poller();
    expect(await poller).toEqual({ id: 1 });
    expect(poller.operationState?.resultMissing).toBeUndefined();
    expect(talk.sent.slice(2)).toEqual(["GET /r", "GET /kept", "GET /kept"]);
  });

  it.each<[string, Record<string, string>, Line[]]>([
    ["is gone as well", { location: "/kept" }, [["GET /kept", 404]]],
    ["has no content", { location: "/kept" }, [["GET /kept", 204]]],
    ["may not be read", { location: "https://evil.example/kept" }, []],
  ])("is kept when the location %s", async (_, header, lines) => {
    const talk = new Conversation([
      ["PUT /r", 202, { ...monitor, ...header }],
      done,
      ["GET /r", 404],
      ...lines,
    ]);
    const poller = talk.poller();
    await poller;
    expect(poller.operationState).toMatchObject({ status: "succeeded", resultMissing: true });
  });

  it("stays known while its result cannot be read for now, and the error says so", async () => {
    const talk = new Conversation([
      ["PUT /r", 202, monitor],
      done,
      ["GET /r", 500],
      ["GET /r", 200, {}, { id: 1 }],
    ]);
    const poller = talk.poller();
    const error = await rejection(poller);
    expect(isStatusUnavailableError(error) && error.message).toMatch(/^doWork succeeded, but its result/);
    expect(poller.operationState?.serviceStatus).toBe("Succeeded");
    expect(await poller).toEqual({ id: 1 });
  });
});

describe("an odd detail beside the status", () => {
  const spec: LroRules = {
    progress: { percent: ["percentComplete"], started: ["startTime"], ended: ["endTime"], message: ["note"] },
  };
  const odd = [null, "NaN", "x", -1, 1e9, true, [], {}, [1], "", "0001-01-01T00:00:00"];
  const names = [
    "percentComplete",
    "startTime",
    "endTime",
    "note",
    "properties",
    "error",
    "resourceId",
    "id",
  ];
  const cells = names.flatMap((name) => odd.map((value) => [name, value] as const));

  it.each(cells)("hides no end: %s is %j", async (name, value) => {
    const document = { status: "Succeeded", id: 7, [name]: value };
    const talk = new Conversation([
      ["POST /s", 202, monitor],
      ["GET /op", 200, {}, document],
    ]);
    expect(await talk.poller(spec)).toEqual(document);
  });

  it.each([42, "42", "42.0"])("is read as a number where it is one: %j", async (value) => {
    const talk = new Conversation([
      ["POST /s", 202, monitor],
      ["GET /op", 200, {}, { status: "Running", percentComplete: value }],
    ]);
    const poller = talk.poller(spec);
    await poller.poll();
    expect((await poller.poll()).percentComplete).toBe(42);
  });

  it("is a warning where the document cannot be decoded, and comes as it was sent", async () => {
    const warnings: ServiceWarning[] = [];
    const fail = () => {
      throw new Error("sig=hush is not what it should be");
    };
    const talk = new Conversation(
      [
        ["POST /s", 202, monitor],
        ["GET /op", 200, {}, { status: "Succeeded", a: 1 }],
      ],
      {
        decode: fail,
        warn: (warning) => warnings.push(warning),
      },
    );
    const poller = talk.poller(spec);
    expect(await poller).toEqual({ status: "Succeeded", a: 1 });
    expect(poller.operationState?.details).toEqual({ status: "Succeeded", a: 1 });
    expect(warnings.map(({ code }) => code)).toEqual(["UnexpectedValue", "UnexpectedValue"]);
    expect(JSON.stringify(warnings)).not.toContain("hush");
  });
});
