import { describe, expect, it } from "vitest";
import { createWarn, type ServiceWarning } from "../../src/warnings/index.js";

const warning: ServiceWarning = { code: "UnexpectedValue", operation: "getJob", message: "odd" };

describe("the warnings of a client", () => {
  it("reach the callback", () => {
    const seen: ServiceWarning[] = [];
    createWarn((one) => seen.push(one))(warning);
    expect(seen).toEqual([warning]);
  });

  it("lose what looks like a secret", () => {
    const seen: ServiceWarning[] = [];
    const text = "https://a.test/b?sig=s3cret";
    createWarn((one) => seen.push(one))({ ...warning, message: text, path: `body.tags.${text}` });
    expect(seen[0]?.message).toBe("https://a.test/b?sig=[redacted]");
    expect(seen[0]?.path).toBe("body.tags.https://a.test/b?sig=[redacted]");
  });

  it("are dropped where nobody listens", () => {
    expect(() => createWarn(undefined)(warning)).not.toThrow();
  });

  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("broken");
      },
    ],
    ["rejects", () => Promise.reject(new Error("broken"))],
  ])("survive a callback that %s", async (_, onWarning) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    createWarn(onWarning)(warning);
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});
