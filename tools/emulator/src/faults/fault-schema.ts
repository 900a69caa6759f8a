const text = { type: "string" };
const count = { type: "integer", minimum: 1 };
const retryAfter = {
  description: "Seconds, a moment so many milliseconds from now as an HTTP date, or any text.",
  oneOf: [
    { type: "number" },
    {
      type: "object",
      properties: { dateInMs: { type: "number" } },
      required: ["dateInMs"],
      additionalProperties: false,
    },
    { type: "object", properties: { text }, required: ["text"], additionalProperties: false },
  ],
};
const at = {
  enum: ["operation", "job"],
  description: "The operation itself (default), or the job it leaves behind.",
};

/** Which requests a fault hits. */
const selection = {
  service: { ...text, description: "Default: any." },
  operation: {
    ...text,
    description: "By its name, `fullBackup`; status URLs of no operation are `backupAndExport.status`.",
  },
  nth: { ...count, description: "The first fitting request that is hit. Default 1." },
  times: {
    oneOf: [count, { const: "always" }],
    description: "Fitting requests in a row that are hit. Default 1.",
  },
};

function kind(
  name: string,
  description: string,
  properties: object = {},
  required: readonly string[] = [],
): object {
  return {
    type: "object",
    description,
    properties: { kind: { const: name }, ...selection, ...properties },
    required: ["kind", ...required],
    additionalProperties: false,
  };
}

/** The JSON Schema of a fault, as the control API takes it. */
export const faultSchema: { readonly oneOf: readonly object[] } = {
  oneOf: [
    kind("fail", "The work fails with this code.", { code: text, message: text, at }, ["code"]),
    kind("cancel", "Somebody cancels the work.", { at }),
    kind("timeOut", "The service gives up waiting for the work."),
    kind("throttle", "429 or 503, without having started anything.", {
      status: { enum: [429, 503] },
      retryAfter,
    }),
    kind(
      "status",
      "An error status; with `started`, after the work was started all the same.",
      { status: { enum: [408, 500, 501, 502, 503, 504] }, retryAfter, started: { type: "boolean" } },
      ["status"],
    ),
    kind(
      "refuse",
      "The request is refused with a code.",
      { code: text, status: { type: "integer", minimum: 400, maximum: 599 }, message: text },
      ["code"],
    ),
    kind("conflict", "409: something else is going on."),
    kind("challenge", "401, as if the token were not accepted; with `claims` it asks for those.", {
      claims: text,
    }),
    kind(
      "redirect",
      "To the same URL, to a path below the service, or to another origin.",
      {
        to: {
          oneOf: [
            { enum: ["itself", "elsewhere"] },
            { type: "object", properties: { path: text }, required: ["path"], additionalProperties: false },
          ],
        },
        status: { enum: [301, 302, 303, 307, 308] },
      },
      ["to"],
    ),
    kind("stale", "A status read that lags.", { show: { enum: ["last-answer", "run-before", "not-yet"] } }, [
      "show",
    ]),
    kind("drop", "The connection is reset.", { at: { enum: ["request", "response", "body", "end"] } }, [
      "at",
    ]),
    kind("slow", "The body comes in pieces.", { bytes: count, everyMs: count }),
    kind("stall", "The body stops half-way; the connection stays open."),
    kind("truncate", "The connection is closed in good order before all bytes are out."),
    kind("oversize", "The body is padded with white space.", {
      bytes: { type: "integer", minimum: 1, maximum: 64 * 1024 * 1024 },
    }),
    kind("contentType", "The body is announced as something else.", { value: text }, ["value"]),
    kind("html", "A proxy's page takes the body's place.", {
      status: { type: "integer", minimum: 200, maximum: 599 },
    }),
    kind("malformed", "The body is neither JSON nor XML any more."),
    kind(
      "operationUrl",
      "The URLs to follow the work lead elsewhere, to nothing, are relative, missing, or this text.",
      {
        url: {
          oneOf: [
            { enum: ["elsewhere", "nowhere", "relative", "missing"] },
            { type: "object", properties: { text }, required: ["text"], additionalProperties: false },
          ],
        },
      },
      ["url"],
    ),
    kind("retryAfter", "The answer carries another Retry-After.", { retryAfter }, ["retryAfter"]),
    kind("clockJump", "The service's clock, the Date header, is off.", { byMs: { type: "integer" } }, [
      "byMs",
    ]),
  ],
};
