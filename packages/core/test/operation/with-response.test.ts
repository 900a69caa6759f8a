import { expect, it } from "vitest";
import { withResponse } from "../../src/operation/index.js";
import { aResponse } from "../support/http.js";

it("gives the value of a call and the last response it got", async () => {
  const [first, last] = [aResponse(202), aResponse(200, { etag: "7" })] as const;
  const call = withResponse(async ({ onResponse }) => {
    for (const one of [first, last]) onResponse(one, undefined);
    return "value";
  });
  await expect(call).resolves.toEqual({ value: "value", response: last });
});

it("passes on what the call throws", async () => {
  await expect(withResponse(() => Promise.reject(new RangeError("no")))).rejects.toThrow(RangeError);
});

it("refuses a call that was made without its options", async () => {
  await expect(withResponse(() => Promise.resolve(1))).rejects.toThrow(/must be made with the options/);
});
