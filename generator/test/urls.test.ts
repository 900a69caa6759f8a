import { expect, test } from "vitest";
import { compileBody, compileWhole, generatedFile } from "./support/spec-folder.js";

const generated = "generator/package/src/generated";

async function operationOf(name: string, body: string): Promise<string> {
  const compiled = await compileBody(body);
  expect(compiled.problems.filter((problem) => problem.includes("@azbackup/generator"))).toEqual([]);
  return generatedFile(compiled, `${generated}/operations/${name}.ts`).replaceAll(/\s+/g, " ");
}

test("the styles of RFC 6570 are written where a parameter has one", async () => {
  const look = await operationOf(
    "look",
    `@route("/x{.label*}{/rest}") @get op look(label: string[], rest?: string): void;`,
  );
  expect(look).toContain(
    'expansion( "label", "label", /* @__PURE__ */ required(/* @__PURE__ */ list(string)), ".", true, )',
  );
  expect(look).toContain('optionalSegment("rest", string)');
});

test("a segment that may be missing takes its slash along", async () => {
  const look = await operationOf(
    "look",
    `@route("/secrets/{name}/{version}") @get op look(@path name: string, @path version?: string): void;`,
  );
  expect(look).toContain("/secrets/${nameSegment(context, args)}${versionSegment(context, args)}`");
  expect(look).toMatch(/readonly version\?: string \| undefined/);
});

test("a segment may be several where the spec says so", async () => {
  const look = await operationOf("look", `@route("/x/{+scope}") @get op look(scope: string): void;`);
  expect(look).toContain('segments("scope", string)');
  // They bring the slash before them.
  expect(look).toContain("${context.endpoint}/x${scopeSegment(context, args)}");
});

test("a server's variables are arguments, options where they have a default", async () => {
  const compiled = await compileWhole(`
import "@typespec/http";
import "@typespec/versioning";
using TypeSpec.Http;
using TypeSpec.Versioning;
@service(#{ title: "Widgets" })
@versioned(Versions)
@server("{endpoint}/{kind}/{zone}/{version}", "Test", { endpoint: url, kind: string, zone: string = "a", version: Versions })
namespace Widgets;
enum Versions { v1: "v1", v2: "v2" }
@route("/x") @get op look(): void;
`);
  const context = generatedFile(compiled, `${generated}/context.ts`).replaceAll(/\s+/g, " ");
  expect(context).toContain("endpoint: string, kind: string,");
  expect(context).toContain('{ zone = "a", ...options }');
  expect(context).toContain(
    'serverUrl("{endpoint}/{kind}/{zone}/{version}", { endpoint: endpoint, kind: kind, zone: zone, version: options.apiVersion ?? "v2", })',
  );
});
