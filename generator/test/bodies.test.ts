import { expect, test } from "vitest";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const generated = "generator/package/src/generated";

async function textOf(path: string, body: string): Promise<string> {
  const compiled = await compileBody(body);
  // What other emitters cannot write is no matter of this one.
  expect(compiled.problems.filter((problem) => problem.includes("@azbackup/generator"))).toEqual([]);
  return generatedFile(compiled, `${generated}/${path}`).replaceAll(/\s+/g, " ");
}

test("bytes and texts are sent and read as they are", async () => {
  const send = await textOf(
    "operations/send.ts",
    `@route("/x") @post op send(@header contentType: "image/png", @body body: bytes): {
       @header contentType: "text/plain"; @body text: int32 };`,
  );
  expect(send).toContain('contentType: "image/png", body: writeBytes(args["body"], "body")');
  expect(send).toContain("read: (answer) => readText(answer, asString(int32))");
  expect(send).toContain("body: Uint8Array,");
});

test("a choice of media types is an argument", async () => {
  const send = await textOf(
    "operations/send.ts",
    `@route("/x") @post op send(@header contentType: "image/png" | "image/jpeg", @body body: bytes): void;`,
  );
  expect(send).toContain("contentType: headerText(");
  expect(send).toContain('?? "image/png"');
});

test("a body of parts says how each is sent", async () => {
  const send = await textOf(
    "operations/send.ts",
    `model Place { city: string; }
     model Form {
       id: HttpPart<string>;
       image?: HttpPart<File<"image/png">, #{ name: "the-image" }>;
       places: HttpPart<Place[]>;
       many: HttpPart<bytes>[];
     }
     @route("/x") @post op send(@header contentType: "multipart/form-data", @multipartBody body: Form): void;`,
  );
  expect(send).toContain(
    '...writeMultipart( context, { id: textPart(string), image: ["the-image", optionalPart(filePart("image/png"))],' +
      ' places: jsonPart(list(serializePlace)), many: partList(filePart("application/octet-stream")), }, args["body"], "body", )',
  );
});

test("a union is typed by what it may be", async () => {
  const body = `model Cat { meow: boolean; } model Dog { bark: boolean; }
     @discriminated union Pet { cat: Cat, dog: Dog }
     model Box { pet: Pet; size: int32 | "auto" | null; }
     @route("/x") @put op put(@body box: Box): Box;`;
  const models = await textOf("models.ts", body);
  expect(models).toContain("pet: PetCat | PetDog;");
  expect(models).toContain('size: number | "auto" | null;');
  expect(models).toMatch(/interface PetCat \{.*kind: "cat"; value: Cat; \}/);
  const readers = await textOf("deserializers.ts", body);
  expect(readers).toContain("pet: union(deserializePetCat, deserializePetDog)");
});

test("a union that contains itself is said to be passed through", async () => {
  const { problems } = await compileBody(
    `union Tree { string, Tree[] } model Box { tree: Tree; } @route("/x") @get op look(): Box;`,
  );
  expect(problems.join()).toContain("Union 'Tree' contains itself");
});

test("two imports of one name are told apart", async () => {
  const send = await textOf(
    "operations/send.ts",
    `@route("/x") @post op send(@header("x-in") given: string): { @header("x-out") out: string; @statusCode _: 204 };`,
  );
  const imported = [...send.matchAll(/import \{([^}]*)\} from "@azbackup\/core\/(?:de)?serialize"/g)].map(
    ([, names = ""]) => names.trim(),
  );
  expect(imported).toHaveLength(2);
  expect(new Set(imported.map((names) => names.split(" as ").at(-1))).size).toBe(2);
});
