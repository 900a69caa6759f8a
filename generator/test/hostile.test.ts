import { transform } from "esbuild";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import MarkdownIt from "markdown-it";
import { beforeAll, describe, expect, test } from "vitest";
import type { CompiledSpec } from "../src/cli/compile-spec.js";
import { prose } from "../src/text/markdown.js";
import { hostile, name, text } from "./support/hostile.js";
import { compileWhole } from "./support/spec-folder.js";

const said = text(hostile);
const named = (prefix: string) => name(prefix + hostile);
// TypeSpec makes a URI template of a query's name, and refuses what that would read otherwise.
const asQuery = text(hostile.replaceAll(/[{}*,]/g, ""));

const uri = text(`urn:${hostile}`);

const usings = `
import "@typespec/http"; import "@typespec/xml"; import "@typespec/openapi"; import "@azbackup/generator";
using TypeSpec.Http; using TypeSpec.Xml; using TypeSpec.OpenAPI;
`;

/** Every place of a spec that takes a text or a name. */
const json = `${usings}
@doc(${said}) @summary(${said}) @service(#{ title: ${said} })
@server("https://{host}/", ${said}, { @doc(${said}) host: string = "a.example" })
@useAuth(ApiKeyAuth<ApiKeyLocation.header, ${said}>)
namespace ${named("Name")};
@doc(${said}) enum ${named("Colour")} { @doc(${said}) ${named("red")}: ${said}, blue: "blue" }
@doc(${said}) @error model ${named("Fault")} { @doc(${said}) error: { @doc(${said}) code: string; message: string } }
@doc(${said}) @discriminator(${said}) model ${named("Pet")} {
  @doc(${said}) ${name(hostile)}: string;
  @doc(${said}) @encodedName("application/json", ${text(`size${hostile}`)}) size: int32;
}
@doc(${said}) model ${named("Cat")} extends ${named("Pet")} {
  ${name(hostile)}: ${said};
  @pattern(${text("^[`${pwned(20)}\"'*/]*$")}) claws?: string = ${said};
  colour?: ${named("Colour")} = ${named("Colour")}.blue;
}
@doc(${said}) @summary(${said}) @externalDocs("https://docs.example/a) <img src=x onerror=pwned(21)>", ${said})
@Azbackup.knownError(${said}, #{ status: 409, doc: ${said}, message: ${said} })
@route(${text("/pets/`+pwned(31)+`|\"'*/{id}")}) @get op ${named("read")}(
  @doc(${said}) @path id: string, @doc(${said}) @query(${asQuery}) ${named("q")}?: string,
  @doc(${said}) @header("x-y") ${named("h")}: ${said},
): { @doc(${said}) @header("x-z") z: string; @body body: ${named("Pet")} } | ${named("Fault")};
@doc(${said}) @route("/pets") @post op ${named("write")}(@doc(${said}) @body pet: ${named("Cat")}): ${named("Cat")} | ${named("Fault")};
`;

const xml = `${usings}
@doc(${said}) @service(#{ title: "Stores" }) @server("https://a.example", "The service.")
namespace Stores;
@doc(${said}) @ns(${uri}, "p") @TypeSpec.Xml.name(${said}) model Store {
  @doc(${said}) @TypeSpec.Xml.name(${text(`a${hostile}`)}) @ns(${uri}, "p") kind: string;
  @doc(${said}) @attribute @TypeSpec.Xml.name(${text(`b${hostile}`)}) size: string;
}
@doc(${said}) @error @ns(${uri}, "p") @TypeSpec.Xml.name(${said}) model Fault { @header contentType: "application/xml"; @TypeSpec.Xml.name(${said}) code: string; message: string }
@doc(${said}) @route("/stores") @put op putStore(@header contentType: "application/xml", @body store: Store): {
  @header contentType: "application/xml"; @body body: Store;
} | Fault;
`;

const markdown = new MarkdownIt({ html: true });
// What a page would do if its reader were careless.
markdown.validateLink = () => true;

const example = {
  operationId: "putStore",
  title: hostile,
  parameters: {
    store: `<Store xmlns="x"><kind>${hostile.replaceAll(/[^ -%'-;=?-~]/g, "")}</kind></Store>`,
  },
  responses: { "200": {} },
};

describe.each([
  ["JSON", json],
  ["XML", xml],
])("a hostile spec of a service that speaks %s", (_, spec) => {
  let made: CompiledSpec;
  const files = (ending: string) => [...made.files].filter(([path]) => path.endsWith(ending));

  beforeAll(async () => {
    made = await compileWhole(spec, { "hostile.json": example });
    if (made.failed) throw new Error(made.problems.join("\n"));
  }, 60_000);

  test("becomes data in everything that is run, and in no comment a tag", async () => {
    expect(files(".ts").length).toBeGreaterThan(6);
    for (const [path, source] of files(".ts")) {
      const { code } = await transform(source, { loader: "ts", define: { pwned: "INJECTED" } });
      expect(code, path).not.toContain("INJECTED");
      expect(source, path).not.toMatch(/^\s*\*? *(\/\*\* )?@(internal|deprecated)/m);
      expect(/^\s*\/?\*.*\{@inheritDoc.*$/m.exec(source)?.[0], path).toBeUndefined();
    }
  });

  test("becomes text on every page, which is whole", () => {
    expect(files(".md")).toHaveLength(1);
    for (const [path, source] of files(".md")) {
      const page = markdown.render(source);
      expect(page, path).not.toMatch(/<script|<img|<x\/|(href|src)="javascript/i);
      expect(page, path).toContain("<h2>Operations</h2>");
    }
  });

  test("keeps characters that a terminal acts on out of every text file", () => {
    // oxlint-disable-next-line no-control-regex -- these characters are what it is about
    const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
    for (const [path, source] of made.files) expect(control.exec(source)?.[0], path).toBeUndefined();
  });

  test("leaves documents that their readers take", () => {
    for (const [path, source] of files(".json"))
      expect(() => JSON.parse(source) as unknown, path).not.toThrow();
    for (const [path, source] of files(".xsd")) {
      expect(XMLValidator.validate(source), path).toBe(true);
      const tags = JSON.stringify(new XMLParser().parse(source)).match(/"[^"]*":/g);
      expect(tags?.filter((tag) => !/^"(xs:|\?xml)/.test(tag))).toEqual([]);
    }
  });

  test("chooses no folder", () => {
    for (const path of made.files.keys()) expect(path).toMatch(/^[\w$-]+(\/[\w$.-]+)+$/);
  });
});

test("Markdown that a page may have stays as it is", () => {
  const kept = [
    "See [the page](https://a.example/x), `a < b` and `<name>`: *not* <https://a.example>.",
    "| a | b |\n| --- | --- |\n| `1` | 2 |",
    "- one\n- two",
    '```ts\nconst a = "<b>";\n\ncall(a);\n```',
    "a < b, mail@example.com",
  ].join("\n\n");
  expect(prose(kept)).toBe(kept);
});

test.each([
  ["`\n`<img>`"],
  ["| `a | <img> | b` |"],
  ["- `a\n- <img> `"],
  ["\\`<img>`"],
  ["\\\\`<img>``"],
  ["- ```\n<img>"],
  ["> ```\n<img>"],
  ["``` `\n<img>"],
  ["```\n```\n<img>"],
  ["~~~\n```\n~~~\n<img>"],
  ["[a](&#106;avascript:pwned)"],
  ["[a](<javascript:pwned>)"],
  ["[a]( \njavascript:pwned)"],
  ["[a]\n\n[a]: javascript:pwned"],
  ["![a](javascript:pwned)"],
  ["<javascript:pwned>"],
])("has no element and no link to code: %j", (doc) => {
  const page = markdown.render(prose(doc));
  expect(page).not.toMatch(/<img/);
  expect(page).not.toMatch(/(href|src)="(?!https:)/);
});
