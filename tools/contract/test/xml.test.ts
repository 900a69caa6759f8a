import { describe, expect, it } from "vitest";
import { xml } from "../src/xml.js";

const schema = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a" xmlns:t="urn:a" elementFormDefault="qualified">
  <xs:element name="thing"><xs:complexType><xs:all><xs:element name="size" type="xs:int"/></xs:all></xs:complexType></xs:element>
</xs:schema>`;

describe("the judge of XML documents", () => {
  it("has nothing against a valid one", () => {
    expect(xml.judge([schema], `<p:thing xmlns:p="urn:a"><p:size>1</p:size></p:thing>`)).toEqual([]);
  });

  it.each([
    `<thing xmlns="urn:a"><size>big</size></thing>`,
    `<thing xmlns="urn:a"/>`,
    `<thing xmlns="urn:b"><size>1</size></thing>`,
    `<thing xmlns="urn:a"><size>1</thing>`,
  ])("complains of %s", (source) => {
    expect(xml.judge([schema], source)).not.toEqual([]);
  });
});

describe("the tree of an XML document", () => {
  it("is the same whatever prefixes and blanks there are", () => {
    expect(xml.tree(`<p:a xmlns:p="urn:a">\n <p:b>1 </p:b>\n</p:a>`)).toEqual(
      xml.tree(`<a xmlns="urn:a"><b>1 </b></a>`),
    );
  });

  it.each([`<a><c/><b/></a>`, `<a><b/></a>`, `<a><b/><c x="1"/></a>`, `<a xmlns="urn:a"><b/><c/></a>`])(
    "tells %s from another document",
    (source) => {
      expect(xml.tree(source)).not.toEqual(xml.tree("<a><b/><c/></a>"));
    },
  );
});
