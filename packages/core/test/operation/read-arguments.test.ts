import { describe, expect, it } from "vitest";
import { lroSpec } from "../../src/lro/index.js";
import { isValidationError } from "../../src/errors/index.js";
import {
  createRequest,
  type Operation,
  query,
  readNothing,
  startOperation,
  withQuery,
  writeJson,
} from "../../src/operation/index.js";
import * as write from "../../src/serialize/index.js";
import { fakeService } from "./fake-service.js";

const filter = query("filter", "filter", write.string);
const thing = write.model(() => ({ anything: write.unknown }));
const operation: Operation = {
  name: "putThing",
  method: "PUT",
  request: (context, args) => ({
    url: withQuery(`${context.endpoint}/thing`, filter(context, args)),
    contentType: "application/json",
    body: writeJson(context, thing, args["body"], "body"),
  }),
  statuses: [200],
  read: readNothing,
};

const fails = (): never => {
  throw new Error("S3CRET");
};
const circle: Record<string, unknown> = {};
circle["self"] = circle;
let deep: unknown = "S3CRET";
for (let depth = 0; depth < 100_000; depth += 1) deep = { deep };
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();

const values: readonly (readonly [string, unknown])[] = [
  ["a circle", circle],
  ["100,000 layers", deep],
  ["a getter that throws", Object.defineProperty({}, "a", { get: fails, enumerable: true })],
  ["a toJSON that throws", { toJSON: fails }],
  ["a proxy that throws", new Proxy({}, { get: fails, has: fails, ownKeys: fails, getPrototypeOf: fails })],
  ["a revoked proxy", proxy],
];

describe("arguments that cannot be read", () => {
  const { context, sent } = fakeService([]);
  const lro = { ...operation, lro: { tracking: lroSpec({ finalStateVia: "location" }) } } as const;

  it.each(values)("are refused as a member: %s", (_, value) => {
    for (const body of [{ anything: value }, { undeclared: value }, { anything: [value] }, value]) {
      for (const call of [
        () => createRequest(context, operation, { body }),
        () => startOperation(context, lro, { body }),
        () => createRequest(context, operation, { filter: value }),
      ]) {
        const error = caught(call);
        expect(error).toSatisfy(isValidationError);
        expect(String(error)).not.toContain("S3CRET");
      }
    }
    expect(sent).toEqual([]);
  });

  it("say what is wrong", () => {
    expect(String(caught(() => createRequest(context, operation, { body: { anything: circle } })))).toBe(
      "ValidationError: the arguments of putThing must be values that can be read and written, without circles and not nested too deeply; received [redacted]",
    );
  });
});

function caught(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
