import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { bearerToken } from "../../src/auth/index.js";
import { type LogEntry, logging, tracing, withPolicies } from "../../src/http/index.js";
import { lroSpec } from "../../src/lro/index.js";
import {
  type LongRunningOperation,
  query,
  startOperation,
  withQuery,
  writeJson,
} from "../../src/operation/index.js";
import * as write from "../../src/serialize/index.js";
import { RecordingTracer } from "../support/recording-tracer.js";
import { VirtualClock } from "../support/virtual-clock.js";
import { type Answer, fakeService } from "./fake-service.js";

const bearer = "q7Zp-bearer.T0ken_value~99";
const password = "swordfish & <chips>";
const key = "k3y/in+the?query";

const target = write.model(() => ({
  uri: write.string,
  credentials: write.secret(write.list(write.string)),
}));
const keyQuery = query("key", "key", write.secret(write.string));

const backup: LongRunningOperation = {
  name: "fullBackup",
  method: "POST",
  request: (context, args) => ({
    url: withQuery(`${context.endpoint}/backup`, keyQuery(context, args)),
    contentType: "application/json",
    body: writeJson(context, target, args["body"], "body"),
  }),
  statuses: [202],
  startsWork: true,
  lro: { tracking: lroSpec({ finalStateVia: "azure-async-operation" }), secretQuery: ["key"] },
};

/** All that a caller can see or print of a call that fails, and of its logs and spans. */
async function outputOf(answers: readonly Answer[]): Promise<{ error: Error; printed: string }> {
  const entries: LogEntry[] = [];
  const tracer = new RecordingTracer();
  const clock = new VirtualClock({ autoAdvance: true });
  const { context } = fakeService(answers, {
    auth: [bearerToken(["https://service.example/.default"])],
    credential: { getToken: async () => ({ token: bearer, expiresOnTimestamp: Infinity }) },
    options: {
      clock,
      policies: withPolicies(
        logging((entry) => entries.push(entry)),
        tracing(tracer),
      ),
      retry: { maxRetries: 1 },
    },
  });
  const args = { key, body: { uri: "https://a.example/c", credentials: [password] } };
  const poller = startOperation(context, backup, args);
  const error = await poller.pollUntilDone().then(
    () => new Error("it did not fail"),
    (reason: Error) => reason,
  );
  const printed = [inspect(error, { depth: 20 }), error.stack, JSON.stringify(error)];
  const token = await poller.resumeToken().catch(String);
  return {
    error,
    printed: [...printed, inspect(entries, { depth: 9 }), inspect(tracer, { depth: 9 }), token].join("\n"),
  };
}

const echo = [bearer, password, key]
  .flatMap((one) => [one, encodeURIComponent(one), btoa(one)])
  .join(" and ");
const forms = [bearer, password, key].flatMap((one) => [
  one,
  encodeURIComponent(one),
  btoa(one),
  JSON.stringify(one).slice(1, -1),
  one.replace("&", "&amp;").replace("<", "&lt;"),
]);
const headers = {
  "x-ms-request-id": `r-${bearer}`,
  "x-ms-error-code": key,
  "x-ms-client-request-id": bearer,
};

describe("what the caller gave as a secret and the service says again", () => {
  it("is in nothing that is shown of a refusal", async () => {
    const fault = {
      code: `Bad${key}`,
      message: `No: ${echo}`,
      target: bearer,
      details: [{ code: "x", message: echo, [key]: 1 }],
    };
    const { error, printed } = await outputOf([[400, { error: fault }, headers]]);
    for (const form of forms) expect(printed).not.toContain(form);
    expect(error.message).toMatch(
      /^fullBackup failed with HTTP status 400 Bad\[redacted]: No: \[redacted] and /,
    );
  });

  it("is in nothing that is shown of a retry, a status, or an operation that failed", async () => {
    const accepted: Answer = [
      202,
      { status: "Running" },
      { ...headers, "azure-asyncoperation": "https://service.example/status?t=1" },
    ];
    const failed = {
      status: "Failed",
      error: { code: "X", message: echo, innererror: { code: key, message: bearer } },
    };
    const busy: Answer = [503, { error: { message: echo } }, { ...headers, "retry-after": "1" }];
    const { error, printed } = await outputOf([busy, accepted, [500, {}, headers], [200, failed, headers]]);
    for (const form of forms) expect(printed).not.toContain(form);
    expect(error.message).toMatch(/^fullBackup failed: X > \[redacted]: \[redacted] and /);
  });

  it("is in nothing that is shown of a status that cannot be read", async () => {
    const accepted: Answer = [
      202,
      { status: "Running" },
      { "azure-asyncoperation": "https://service.example/status" },
    ];
    const { error, printed } = await outputOf([
      accepted,
      [403, { error: { code: "No", message: echo } }, headers],
    ]);
    for (const form of forms) expect(printed).not.toContain(form);
    expect(error.message).toContain("could not be read");
  });
});
