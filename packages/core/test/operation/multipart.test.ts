import { describe, expect, it } from "vitest";
import {
  filePart,
  jsonPart,
  optionalPart,
  partList,
  type RequestContext,
  textPart,
  writeMultipart,
} from "../../src/operation/index.js";
import { int32, string, unknown } from "../../src/serialize/index.js";

const context = {} as RequestContext;
const parts = {
  id: textPart(int32),
  address: ["addr", optionalPart(jsonPart(unknown))] as const,
  image: optionalPart(filePart("image/png")),
  many: optionalPart(partList(filePart())),
};

/** What a platform's own reader makes of a body. */
async function read(value: unknown): Promise<FormData> {
  const { contentType = "", body } = writeMultipart(context, parts, value, "body");
  return new Response(body as Uint8Array<ArrayBuffer>, {
    headers: { "content-type": contentType },
  }).formData();
}

describe("writeMultipart", () => {
  it("writes fields, JSON and files as the platform reads them", async () => {
    const form = await read({
      id: 7,
      address: { city: 'X "quoted"\r\n' },
      image: new Uint8Array([1, 2, 255]),
      many: [{ contents: "text", filename: 'a"b\r\n.txt', contentType: "text/plain" }, "more"],
    });
    expect(form.get("id")).toBe("7");
    const address = form.get("addr");
    expect(JSON.parse(typeof address === "string" ? address : await (address as Blob).text())).toEqual({
      city: 'X "quoted"\r\n',
    });
    const image = form.get("image") as File;
    expect([image.name, image.type]).toEqual(["image", "image/png"]);
    expect(new Uint8Array(await image.arrayBuffer())).toEqual(new Uint8Array([1, 2, 255]));
    const [first, second] = form.getAll("many") as File[];
    expect([first?.name, first?.type, await first?.text()]).toEqual(['a"b\r\n.txt', "text/plain", "text"]);
    expect([second?.name, second?.type]).toEqual(["many", "application/octet-stream"]);
  });

  it("leaves out what is not given", async () => {
    expect([...(await read({ id: 1 })).keys()]).toEqual(["id"]);
  });

  it("names the member that cannot be sent", () => {
    const write = (value: unknown) => () => writeMultipart(context, parts, value, "body");
    expect(write({})).toThrow("body.id is required");
    expect(write({ id: 1, image: 5 })).toThrow("body.image must be");
    expect(write({ id: 1, many: [{ contents: "a", contentType: "text\r\nx: 1" }] })).toThrow(
      "body.many[0].contentType",
    );
    expect(write(undefined)).toThrow("body is required");
    expect(() => writeMultipart(context, { a: textPart(string) }, { a: 1 }, "body")).toThrow(
      "body.a must be a string",
    );
  });
});
