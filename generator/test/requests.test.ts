import { expect, test } from "vitest";
import { compileBody, compileWhole, generatedFile } from "./support/spec-folder.js";

const generated = "generator/package/src/generated";

async function textsOf(body: string): Promise<(path: string) => string> {
  const compiled = await compileBody(body);
  expect(compiled.problems.filter((problem) => problem.includes("@azbackup/generator"))).toEqual([]);
  return (path) => generatedFile(compiled, `${generated}/${path}`).replaceAll(/\s+/g, " ");
}

const widget = `
model Widget {
  @visibility(Lifecycle.Read) id: string;
  @visibility(Lifecycle.Read, Lifecycle.Create) color: string;
  @visibility(Lifecycle.Create) secretWord: string;
  size: int32;
}
@route("/w") @get op read(): Widget;
@route("/w") @post op create(@body widget: Widget): Widget;
@route("/w") @patch op change(@body widget: Widget): Widget;
`;

test("what a request takes differs from what an answer has", async () => {
  const text = await textsOf(widget);
  const models = text("models.ts");
  expect(models).toMatch(
    /interface Widget \{ \/\*\* Set by the service\. \*\/ readonly id: string; color: string; size: number; \}/,
  );
  expect(models).toMatch(/interface WidgetCreate \{ color: string; secretWord: string; size: number; \}/);
  expect(models).toMatch(/interface WidgetUpdate \{ size: number; \}/);
  // Whoever sends what was read sends nothing that the request does not have.
  expect(text("serializers.ts")).toContain(
    "id: readOnly, color: readOnly, secretWord: readOnly, size: required(int32)",
  );
});

test("a member of a body that stands elsewhere in the request is asked for once", async () => {
  const text = await textsOf(`
    model Note { @header kind: string; @query page: int32; text: string; }
    @route("/n") @post op send(@bodyRoot note: Note): void;`);
  const send = text("operations/send.ts");
  expect(send).toContain("export function send(context: ClientContext, note: Note");
  expect(send).toContain("{ note, kind: note?.kind, page: note?.page }");
  expect(text("serializers.ts")).toContain("kind: readOnly, page: readOnly, text: required(string)");
});

test("a merge patch may take away", async () => {
  const text = await textsOf(`
    model Box { name: string; note?: string; }
    @route("/b") @patch(#{ implicitOptionality: true })
    op change(@header contentType: "application/merge-patch+json", @body box: Box): Box;`);
  expect(text("models.ts")).toMatch(
    /interface BoxUpdatePatch \{ name\?: string \| null \| undefined; note\?: string \| null \| undefined; \}/,
  );
});

test("headers beside a body are part of the result", async () => {
  const text = await textsOf(`
    model Box { name: string; }
    @route("/b") @get op read(): { @header("x-tags") tags: string[]; @body box: Box };`);
  const read = text("operations/read.ts");
  expect(read).toContain("Promise<Box & ReadHeaders>");
  expect(read).toContain('tags: ["x-tags", headerList(string)]');
});

test("pages may be told by a header", async () => {
  const text = await textsOf(`
    model Page { @pageItems items: string[]; }
    @route("/l") @list @get op look(@continuationToken @query token?: string): {
      @bodyRoot page: Page; @continuationToken @header next?: string };`);
  expect(text("operations/look.ts")).toContain('nextHeader: "next", tokenParameter: "token"');
});

test.each([
  ['ApiKeyAuth<ApiKeyLocation.header, "x-key">', 'apiKey("header", "x-key")', "KeyCredential"],
  ['ApiKeyAuth<ApiKeyLocation.query, "key">', 'apiKey("query", "key")', "KeyCredential"],
  ['ApiKeyAuth<ApiKeyLocation.cookie, "key">', 'apiKey("cookie", "key")', "KeyCredential"],
  [
    '{ type: AuthType.http, scheme: "SharedKey" }',
    'apiKey("header", "authorization", "SharedKey ")',
    "KeyCredential",
  ],
  ["BasicAuth", "[basic]", "BasicCredential"],
])("a client signs in as the spec says: %s", async (scheme, method, credential) => {
  const compiled = await compileWhole(`
import "@typespec/http";
using TypeSpec.Http;
@service(#{ title: "Widgets" }) @useAuth(${scheme}) namespace Widgets;
@route("/x") @get op look(): void;`);
  const context = generatedFile(compiled, `${generated}/context.ts`).replaceAll(/\s+/g, " ");
  expect(context).toContain(method);
  expect(context).toContain(`credential: ${credential}`);
});
