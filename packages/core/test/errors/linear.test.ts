import { describe, expect, it } from "vitest";
import { redactHeaders, redactMembers, redactText, redactUrl } from "../../src/errors/index.js";
import { growth, repeated } from "../support/cpu.js";

const parts = [
  ..."a = : ; , & ? # % < > / \\ \" ' ` @ ( ) [ ] { } - _ . + | ~ é 5".split(" "),
  ..."eyJ- eyJ. eyJa <key <key> <key/> </key> <key></key> <Key1 key key= key: key=a key-key".split(" "),
  ...'token: token=a, token=a& sig= sig=a; sig=a&b= sig=[ sig={ sig=" sig=\' sig=a) sig=\\" pass pat code ?code'.split(
    " ",
  ),
  ...'://  ://@ ://a:b@ ://a@ ://a: https://h/?a=b& %25 %2525 %3D %5C \\\\ \\" \\u003d \\u005c & &amp; &amp;amp; &#38; &#x26; &#000'.split(
    " ",
  ),
  ..."Bearer Bearer: Basic Digest Bearer+ SharedKey cookie cookie: authorization= -----BEGIN -----END a,b a&b=c a;b=c ,a= a=a=".split(
    " ",
  ),
  "key ",
  "key  =",
  "key\t",
  "key= ",
  "key: ",
  "Bearer ",
  "Bearer a ",
  "Basic  ",
  " ",
  "\n",
  "\t",
  "cookie ",
  "cookie:\n",
  "-----BEGIN KEY-----",
  "-----BEGIN a ",
  "<![CDATA[",
  "<a key='",
  "name id ",
  "secretname ",
  "tokenid=",
  "keyname=",
  "QUFB",
  "QUFB=",
].filter((part) => part !== "");

/** For an input eight times as long: linear is 8, quadratic 64. */
const most = 24;

const beginnings = [
  "",
  "sig=",
  "key: ",
  '"key":"',
  "<key>",
  "Bearer ",
  "://",
  "key",
  "https://h/?",
  "\\",
  "-----BEGIN KEY",
];

describe("the time redaction takes grows no faster than the text", () => {
  it.each(beginnings)("after %j", (before) => {
    const slow = parts.flatMap((part) => {
      const ratio = growth((text) => redactText(text, ["hunter2hunter2"]), repeated(part, before, "!"));
      return ratio > most ? [[part, ratio]] : [];
    });
    expect(slow).toEqual([]);
  });

  it("in URLs, headers and members", () => {
    const slow = parts.flatMap((part) => {
      const flood = repeated(part, "https://h/?");
      const ratios = [
        growth((text) => redactUrl(text, ["hunter2hunter2"]), flood),
        growth((text) => redactHeaders({ location: text, "x-ms-request-id": text }), flood),
        growth((text) => redactMembers({ [text]: text, list: [text] }), flood),
      ];
      return Math.max(...ratios) > most ? [[part, ratios]] : [];
    });
    expect(slow).toEqual([]);
  });

  it("in documents of many members, and of many layers", () => {
    const wide = (length: number): string => `[${repeated('{"a":"b"},')(length)}0]`;
    const deep = (length: number): string => "[".repeat(length / 2) + "]".repeat(length / 2);
    expect(growth((text) => redactMembers(JSON.parse(text) as object), wide)).toBeLessThan(most);
    expect(growth((text) => redactMembers(JSON.parse(text) as object), deep, 2 ** 13)).toBeLessThan(most);
  });

  it("which these tests would see", () => {
    const quadratic = (text: string): string => text.replace(/\beyJ[\w-]+\.[\w.-]*/g, "");
    expect(growth(quadratic, repeated("eyJ-"))).toBeGreaterThan(most);
  });
});
