import { runInNewContext } from "node:vm";
import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors/index.js";

const fault = { operation: "fullBackup", fault: { code: "Conflict", message: "busy" } };
const wire = {
  operation: "fullBackup",
  method: "POST",
  url: "https://h/backup?sig=SECRET",
  startsWork: true,
};

const samples: [string, errors.AzbackupError, (error: unknown) => boolean][] = [
  ["AbortError", new errors.AbortError("fullBackup"), errors.isAbortError],
  ["AuthenticationError", new errors.AuthenticationError("no token"), errors.isAuthenticationError],
  ["CancelNotSupportedError", new errors.CancelNotSupportedError("backup"), errors.isCancelNotSupportedError],
  [
    "DecodeError",
    new errors.DecodeError({ path: "a.b", expected: "text", received: "a number" }),
    errors.isDecodeError,
  ],
  ["OperationCanceledError", new errors.OperationCanceledError(fault), errors.isOperationCanceledError],
  ["OperationFailedError", new errors.OperationFailedError(fault), errors.isOperationFailedError],
  ["OperationTimedOutError", new errors.OperationTimedOutError(fault), errors.isOperationTimedOutError],
  ["OriginError", new errors.OriginError("https://evil", "https://good", "no"), errors.isOriginError],
  ["RedirectError", new errors.RedirectError("backup", "a circle"), errors.isRedirectError],
  ["ResponseTooLargeError", new errors.ResponseTooLargeError("backup", 10), errors.isResponseTooLargeError],
  ["RestError", new errors.RestError({ ...wire, statusCode: 409, headers: {} }), errors.isRestError],
  ["ResumeTokenError", new errors.ResumeTokenError("too old"), errors.isResumeTokenError],
  [
    "StatusUnavailableError",
    new errors.StatusUnavailableError("b", new Error("x")),
    errors.isStatusUnavailableError,
  ],
  [
    "TimeoutError",
    new errors.TimeoutError({ operation: "b", after: 5, which: "attempt" }),
    errors.isTimeoutError,
  ],
  [
    "TransportError",
    new errors.TransportError({ ...wire, code: "ECONNRESET", sent: "maybe" }),
    errors.isTransportError,
  ],
  ["ValidationError", new errors.ValidationError("jobId", "given", undefined), errors.isValidationError],
];

describe.each(samples)("%s", (name, error, guard) => {
  it("is an error of its name, known by its guard and no other", () => {
    expect(error).toBeInstanceOf(errors.AzbackupError);
    expect(error.name).toBe(name);
    expect(error.code).toMatch(/^\w+$/);
    expect(errors.isAzbackupError(error)).toBe(true);
    expect(guard(error)).toBe(true);
    expect(samples.filter(([, , other]) => other(error)).length).toBe(1);
    expect(guard(Object.assign(new Error("x"), { name, code: "x" }))).toBe(false);
    expect(guard({ name })).toBe(false);
  });

  it("tells its message when it is written as JSON, and no stack", () => {
    const json: unknown = JSON.parse(JSON.stringify(error));
    expect(json).toMatchObject({ name, message: error.message, code: error.code });
    expect(json).not.toHaveProperty("stack");
  });
});

it("guards know the errors of another realm", () => {
  const foreign: unknown = runInNewContext(
    `Object.assign(new Error("x"), { name: "AbortError", [Symbol.for("azbackup.error")]: true })`,
  );
  expect(foreign instanceof Error).toBe(false);
  expect([errors.isAzbackupError(foreign), errors.isAbortError(foreign)]).toEqual([true, true]);
});

it("guards know the errors of another copy of the package", async () => {
  vi.resetModules();
  const copy = await import("../../src/errors/index.js");
  const error = new copy.ResumeTokenError("too old");
  expect(error).not.toBeInstanceOf(errors.ResumeTokenError);
  expect(errors.isResumeTokenError(error)).toBe(true);
});

describe("ValidationError", () => {
  it("names the parameter, the rule and the value", () => {
    const error = new errors.ValidationError("body.token", "at least 3 characters", "ab");
    expect(error.message).toBe('body.token must be at least 3 characters; received "ab"');
    expect(error).toMatchObject({
      parameter: "body.token",
      requirement: "at least 3 characters",
      received: '"ab"',
    });
  });

  it("never shows a secret", () => {
    const error = new errors.ValidationError("token", "shorter", "hunter2", { secret: true });
    expect(error.received).toBe("[redacted]");
    expect(inspect(error) + JSON.stringify(error)).not.toContain("hunter2");
  });

  it("shows neither the members of an object nor a signature inside a text", () => {
    const object = new errors.ValidationError("body", "a string", { token: "hunter2" });
    const text = new errors.ValidationError("uri", "shorter", "https://a?sv=1&sig=hunter2");
    expect(inspect([object, text]) + JSON.stringify([object, text])).not.toContain("hunter2");
  });
});

describe("RestError", () => {
  const error = new errors.RestError({
    operation: "fullBackup",
    method: "POST",
    url: "https://h/backup?api-version=7.4&sig=SECRET",
    statusCode: 400,
    headers: { "x-ms-request-id": "req-1", "set-cookie": "SECRET", "x-ms-client-request-id": "client-1" },
    fault: {
      code: "BadRequest",
      message: "The URI https://a?sig=SECRET is malformed",
      target: "storageResourceUri",
      details: [{ code: "D1", message: "Bearer SECRET" }],
      innerError: { code: "Deep", innerError: { code: "Deeper", message: "why" } },
      additionalInfo: [{ type: "x", info: { sasToken: "SECRET", text: "sig=SECRET", count: 3 } }],
    },
    retryAfterMs: 5000,
  });

  it("carries what the service said, in fields", () => {
    expect(error).toMatchObject({
      code: "BadRequest",
      statusCode: 400,
      serviceMessage: "The URI https://a?sig=[redacted] is malformed",
      target: "storageResourceUri",
      innerError: { code: "Deep", innerError: { code: "Deeper", message: "why" } },
      requestId: "req-1",
      clientRequestId: "client-1",
      retryAfterMs: 5000,
      url: "https://h/backup?api-version=7.4&sig=[redacted]",
      additionalInfo: [{ type: "x", info: { count: 3 } }],
    });
  });

  it("says operation, status, codes and messages in one line", () => {
    expect(error.message).toBe(
      "fullBackup failed with HTTP status 400 BadRequest > Deep > Deeper: " +
        "The URI https://a?sig=[redacted] is malformed. why [D1: Bearer [redacted]]; the service asks to wait 5 s",
    );
  });

  it("shows no secret the service echoes, however it is printed", () => {
    expect(
      inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + error.stack,
    ).not.toContain("SECRET");
  });

  it("falls back to the code header and then to the status", () => {
    const init = { operation: "b", method: "GET", url: "https://h/", statusCode: 404 };
    expect(new errors.RestError({ ...init, headers: { "x-ms-error-code": "Gone" } }).code).toBe("Gone");
    expect(new errors.RestError({ ...init, headers: {} }).code).toBe("HTTP_404");
  });

  it("warns that work may have started only when that is possible", () => {
    const init = { ...wire, headers: {} };
    const all = [200, 203, 301, 304, 400, 408, 409, 429, 500, 502, 503, 504].map(
      (statusCode) => new errors.RestError({ ...init, statusCode }),
    );
    const warned = all.filter(({ message }) => message.includes("may have been started"));
    expect(warned.map(({ statusCode }) => statusCode)).toEqual([200, 203, 301, 304, 408, 500, 502, 503, 504]);
    expect(all.map(({ mayHaveStarted }) => mayHaveStarted)).toEqual(
      all.map((one) => (warned.includes(one) ? "unknown" : "no")),
    );
    const putOff = new errors.RestError({ ...init, statusCode: 503, retryAfterMs: 300_000 });
    expect(putOff.mayHaveStarted).toBe("no");
    expect(putOff.message).toContain("; the service asks to wait 300 s");
    const harmless = new errors.RestError({ ...init, startsWork: false, statusCode: 500 });
    expect(harmless.message).not.toContain("started");
    expect(harmless).not.toHaveProperty("mayHaveStarted");
    const afterStart = new errors.RestError({ ...init, afterStart: true, statusCode: 404 });
    expect(afterStart.mayHaveStarted).toBe("unknown");
    expect(JSON.parse(JSON.stringify(afterStart))).toHaveProperty("mayHaveStarted", "unknown");
  });

  it("survives a fault nested deeper than the stack", () => {
    let nested: errors.ServiceFault = { message: "bottom" };
    for (let depth = 0; depth < 50_000; depth += 1) nested = { code: "x", innerError: nested };
    expect(
      () => new errors.RestError({ ...wire, statusCode: 500, headers: {}, fault: nested }),
    ).not.toThrow();
  });
});

describe("TransportError", () => {
  it("says that work may have started when the request may have arrived", () => {
    const message = (sent: "no" | "maybe", startsWork: boolean): string =>
      new errors.TransportError({ ...wire, startsWork, code: "ECONNRESET", sent }).message;
    expect(message("maybe", true)).toMatch(/ECONNRESET.*may have been started/);
    expect(message("no", true)).not.toContain("started");
    expect(message("maybe", false)).not.toContain("started");
    expect(message("maybe", true)).not.toContain("SECRET");
  });
});

describe("the errors of long-running operations", () => {
  const lastState = { details: { token: "SECRET" } };
  const init = {
    operation: "fullBackup",
    fault: {
      code: "Outer",
      message: "Outer message.",
      target: "t",
      details: [{ code: "D", message: "detail sig=SECRET" }],
      innerError: {
        code: "Inner",
        message: "Inner message",
        innerError: { code: "DeepCode", message: "Deep message" },
      },
    },
    requestIds: ["r1", "r2"],
    lastState,
    statusCode: 400,
    cause: new Error("c"),
  };
  const error = new errors.OperationFailedError(init);

  it("join the messages and codes of the whole chain", () => {
    expect(error.message).toBe(
      "fullBackup failed: Outer > Inner > DeepCode: Outer message. Inner message. Deep message " +
        "[D: detail sig=[redacted]] (HTTP status 400)",
    );
  });

  it("carry the chain as a list, the request ids and the cause", () => {
    expect(error).toMatchObject({
      code: "Outer",
      target: "t",
      statusCode: 400,
      requestIds: ["r1", "r2"],
      innerErrors: [
        { code: "Inner", message: "Inner message" },
        { code: "DeepCode", message: "Deep message" },
      ],
    });
    expect(error.cause).toBe(init.cause);
    expect(error.lastState).toBe(lastState);
  });

  it("print neither the last state nor a secret", () => {
    expect(inspect(error, { depth: 20 }) + JSON.stringify(error)).not.toContain("SECRET");
  });

  it("say in plain words what became of the operation", () => {
    expect(new errors.OperationCanceledError({ operation: "b" }).message).toBe("b was canceled");
    expect(new errors.OperationTimedOutError({ operation: "b" }).message).toContain("may still complete");
    const unknown = new errors.StatusUnavailableError("b", new Error("HTTP status 404, sig=SECRET"));
    expect(unknown.message).toMatch(/unknown.*HTTP status 404, sig=\[redacted\]/);
  });
});
