import { expect, test } from "vitest";
import { moreSection } from "../src/package/readme/more-section.js";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const page = "generator/package/README.md";

const operations = `
  model Store {
    /** Access to the store. */
    @secret key: string;
    place: string;
  }
  @route("/open") @post op openStore(): void;
  @route("/close") @post op closeStore(): void;
`;

const example = {
  operationId: "saveAll",
  title: "Save all",
  parameters: { endpoint: "https://widgets.example", store: { key: "documented-key", place: "here" } },
  responses: { "204": {} },
};

test("a page shows the documented call, and names the secrets in it", async () => {
  const compiled = await compileBody(
    `${operations} @route("/save") @post op saveAll(@body store: Store): { @statusCode _: 204 };`,
    { "save.json": example },
  );
  const text = generatedFile(compiled, page);
  expect(text).toContain('await client.saveAll({ key: "documented-key", place: "here" })');
  expect(text).toContain("`key` is a secret");
  expect(text).not.toContain("`place` is a secret");
  const [, client = ""] = /^import \{ (\w+) \} from "@azbackup\/widgets";$/m.exec(text) ?? [];
  expect(text).toMatch(new RegExp(`= new ${client}\\("https://[^"]+", new DefaultAzureCredential\\(\\)\\);`));
});

test("an operation that nothing documents gets a page without a program", async () => {
  const text = generatedFile(await compileBody(operations), page);
  expect(text).not.toContain("```ts");
  expect(text).toContain("`openStore`");
});

test("the operations around another one have to be operations of the client", async () => {
  const compiled = await compileBody(`${operations}
    op template<T>(): T;
    @Azbackup.enclosedBy(openStore, template<void>)
    @route("/save") @post op saveAll(@body store: Store): void;
  `);
  expect(compiled.failed).toBe(true);
  expect(compiled.problems.join("\n")).toContain("is not an operation of this client");
});

test("a page leads to the guides of a repository whose files can be read in a browser", () => {
  const [title, links = ""] = moreSection("git+https://github.com/acme/widgets.git");
  expect(title).toBe("## More");
  expect(links).toContain("[polling](https://github.com/acme/widgets/blob/main/docs/polling.md)");
  expect(moreSection("https://git.example/acme/widgets.git")).toEqual([]);
  expect(moreSection(undefined)).toEqual([]);
});
