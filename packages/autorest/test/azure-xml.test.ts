import { parseXml } from "@azbackup/core/xml";
import type { InternalClientPipelineOptions } from "@azure/core-client";
import { describe, expect, it } from "vitest";
import { withXml } from "../src/with-xml.js";

const { serializationOptions, deserializationOptions } = withXml<InternalClientPipelineOptions>({});
const read = async (text: string): Promise<unknown> => deserializationOptions?.parseXML?.(text);
const write = (value: unknown): string =>
  serializationOptions?.stringifyXML?.(value, { rootName: "R" }) ?? "";

describe("XML for AutoRest's client", () => {
  it("keeps attributes and text as Azure's clients want them", async () => {
    expect(await read('<R a="1">x</R>')).toEqual({ $: { a: "1" }, _: "x" });
    expect(await read("<R><I>1</I><I>2</I><E/></R>")).toEqual({ I: ["1", "2"], E: "" });
  });

  it("has no value for what is nil", async () => {
    const text = '<R xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><I i:nil="true"/></R>';
    expect(await read(text)).toEqual({ I: undefined });
  });

  it("comes back as it was written", async () => {
    const value = { $: { a: '"<' }, I: [{ _: "<&", $: { b: "1" } }, "2"] };
    expect(await read(write(value))).toEqual(value);
    expect(parseXml(write({ $: { xmlns: "urn:n" }, I: 1 })).namespace).toBe("urn:n");
  });

  it("is refused when it is hostile", async () => {
    await expect(read('<!DOCTYPE R [<!ENTITY e "x">]><R>&e;</R>')).rejects.toMatchObject({
      name: "XmlError",
    });
  });
});
