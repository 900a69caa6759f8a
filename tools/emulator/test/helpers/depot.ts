import type { Behaviour, ServiceManifest } from "../../src/index.js";

const text = { type: "string" };
const version = { name: "api-version", in: "query", required: true, schema: text } as const;
const item = { name: "item", in: "path", required: true, schema: text } as const;
const id = { name: "id", in: "path", required: true, schema: text } as const;
const error = {
  contentType: "application/json",
  path: [],
  code: "Code",
  message: "Message",
  known: [{ code: "Full", status: 507, message: "no room" }],
};
const job = { operation: "getJob", arguments: { id: { status: ["properties", "jobId"] } } };
const examples = { store: "11111111-2222-4333-8444-555555555555" };

/** A service nobody has: everything the engine has to do without a behaviour is in it. */
export const depot: ServiceManifest = {
  manifestVersion: 1,
  service: "depot",
  client: "DepotClient",
  auth: { anonymous: true },
  apiVersion: { name: "api-version", in: "query", values: ["1", "2"], default: "2" },
  schemas: {
    Status: {
      type: "object",
      properties: {
        id: text,
        state: { type: "string", enum: ["Queued", "Working", "Done", "Broken", "GaveUp"] },
        fault: { type: "object" },
      },
    },
  },
  operations: [
    {
      name: "store",
      operationId: "Store",
      method: "POST",
      path: "/items/{item}/store",
      parameters: [item, version],
      responses: [
        { status: 202, headers: [] },
        { status: 200, contentType: "application/json", headers: [] },
      ],
      error,
      startsWork: true,
      tracking: {
        status: {
          path: ["state"],
          succeeded: ["Done"],
          failed: ["Broken"],
          timedOut: ["GaveUp"],
          error: ["fault"],
          errorNames: { code: "Code", message: "Message" },
        },
        job: {
          ...job,
          vocabulary: { path: ["state"], succeeded: ["Completed"], canceled: ["Cancelled"] },
          progress: { percent: ["percent"] },
        },
        cancel: { operation: "cancelJob", arguments: job.arguments },
      },
      examples: [
        {
          title: "store",
          parameters: { item: "crate", "api-version": "1" },
          responses: {
            "202": {
              headers: {
                "Azure-AsyncOperation": `https://depot.example/ops/${examples.store}?api-version=0`,
                Location: `https://depot.example/items/crate/results/${examples.store}?api-version=0`,
              },
            },
            "200": { body: { path: "/items/crate", weight: 7 } },
          },
        },
      ],
    },
    {
      name: "getOp",
      operationId: "GetOp",
      method: "GET",
      path: "/ops/{id}",
      parameters: [id, version],
      responses: [
        { status: 200, contentType: "application/json", schema: { $ref: "#/schemas/Status" }, headers: [] },
      ],
      error,
      startsWork: false,
      examples: [
        {
          title: "op",
          parameters: { id: "x1234567", "api-version": "1" },
          responses: { "200": { body: { id: "/ops/x1234567", state: "Working" } } },
        },
      ],
    },
    {
      name: "getJob",
      operationId: "GetJob",
      method: "GET",
      path: "/jobs/{id}",
      parameters: [id, version],
      responses: [{ status: 200, contentType: "application/json", headers: [] }],
      error,
      startsWork: false,
      examples: [
        {
          title: "job",
          parameters: { id: "j1234567", "api-version": "1" },
          responses: { "200": { body: { name: "j1234567", state: "Running", percent: 1 } } },
        },
      ],
    },
    {
      name: "cancelJob",
      operationId: "CancelJob",
      method: "POST",
      path: "/jobs/{id}/cancel",
      parameters: [id, version],
      responses: [{ status: 202, headers: [] }],
      error,
      startsWork: false,
      examples: [],
    },
    {
      name: "listItems",
      operationId: "ListItems",
      method: "GET",
      path: "/items",
      parameters: [version, { name: "$skipToken", in: "query", required: false, schema: text }],
      responses: [{ status: 200, contentType: "application/json", headers: [] }],
      error,
      startsWork: false,
      paging: { items: ["value"], nextLink: ["nextLink"] },
      examples: [
        {
          title: "list",
          parameters: { "api-version": "1" },
          responses: {
            "200": { body: { value: ["a", "b", "c"], nextLink: "https://depot.example/items?page=2" } },
          },
        },
      ],
    },
    {
      name: "putItem",
      operationId: "PutItem",
      method: "PUT",
      path: "/items/{item}",
      parameters: [item, version],
      body: { name: "content", required: true, contentType: "application/json", schema: { type: "object" } },
      responses: [{ status: 201, headers: [] }],
      error,
      startsWork: false,
      examples: [],
    },
  ],
};

/** Remembers what was put, and lists it. */
export const depotBehaviour: Behaviour = {
  operations: {
    putItem: {
      answer(call) {
        const items = call.state.collection("items");
        if (items.size >= 3) return { problem: { status: 507, code: "Full", message: "no room" } };
        items.set(call.values["item"] ?? "", call.body);
        return { status: 201 };
      },
    },
    listItems: {
      answer: (call) => ({
        items: [...call.state.collection("items").keys()].map((key) => ({ key, value: key })),
        pageSize: 2,
      }),
    },
  },
};
