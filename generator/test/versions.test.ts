import { expect, test } from "vitest";
import { compileBody, generatedFile } from "./support/spec-folder.js";

const generated = "generator/package/src/generated";
const spaceless = (text: string) => text.replaceAll(/\n\s*\*(?!\/)/g, " ").replaceAll(/\s+/g, " ");

/** A spec of three versions, whose names have no order of their own. */
const versions = `
  @@versioned(Widgets, Versions);
  enum Versions { v9: "9", v10: "10", v2030: "2030-01-01" }
  model Asked { @query("api-version") @minLength(1) apiVersion: string; }
`;

async function compile(body: string, preset = "9") {
  const compiled = await compileBody(`${versions}@@Azbackup.defaultApiVersion(Widgets, "${preset}");${body}`);
  expect(compiled.problems).toEqual([]);
  return (path: string) => spaceless(generatedFile(compiled, `${generated}/${path}`));
}

test("a property says which versions have it and which demand it", async () => {
  const file = await compile(`
    model Store {
      name: string;
      @madeOptional(Versions.v10) token?: string;
      @madeRequired(Versions.v10) region: string;
      @added(Versions.v10) identity?: boolean = false;
      @added(Versions.v10) zone: string;
      @removed(Versions.v10) legacy?: string;
    }
    @route("/store") @put op putStore(...Asked, @body store: Store): Store;
  `);
  const serializers = file("serializers.ts");
  expect(serializers).toContain("name: required(string),");
  expect(serializers).toContain('token: requiredIn(["9"], string),');
  expect(serializers).toContain('region: requiredIn(["10", "2030-01-01"], string),');
  expect(serializers).toContain('identity: availableIn(["10", "2030-01-01"], boolean),');
  expect(serializers).toContain(
    'zone: availableIn(["10", "2030-01-01"], requiredIn(["10", "2030-01-01"], string)),',
  );
  expect(serializers).toContain('legacy: availableIn(["9"], string),');
  expect(file("deserializers.ts")).toContain("token: string, region: string, identity: boolean,");
  const models = file("models.ts");
  expect(models).toContain("/** Required before version 10. */ token?: string | undefined;");
  expect(models).toContain("/** Required since version 10. */ region?: string | undefined;");
  expect(models).toContain("/** Default false. Since version 10. */ identity?: boolean | undefined;");
  expect(models).toContain("/** Since version 10. Required since version 10. */ zone?: string | undefined;");
  expect(models).toContain("/** Only before version 10. */ legacy?: string | undefined;");
  expect(file("context.ts")).toContain('known: ["9", "10", "2030-01-01"]');
});

test("an operation says which versions have it, and when the client's own version has it not", async () => {
  const file = await compile(`
    /** Looks. */
    @added(Versions.v10) @route("/look") @get op look(...Asked, @query deep?: boolean): void;
    /** Sees. */
    @added(Versions.v10) @removed(Versions.v2030) @route("/see") @get op see(...Asked): void;
    /** Reads. */
    @route("/read") @get op read(...Asked, @added(Versions.v2030) @query depth?: int32): void;
  `);
  const look = file("operations/look.ts");
  expect(look).toContain('check: /* @__PURE__ */ onlyIn(["10", "2030-01-01"], "look")');
  expect(look).toContain(
    "Looks. Since version 10. Clients ask for version 9 unless told otherwise, which does not have it: make one with another `apiVersion`.",
  );
  expect(look).toContain('const deepQuery = /* @__PURE__ */ query("deep", "deep", boolean);');
  expect(file("client.ts")).toContain("Looks. Since version 10. Clients ask for version 9");
  expect(file("operations/see.ts")).toContain('onlyIn(["10"], "see")');
  expect(file("operations/see.ts")).toContain("Only in version 10. Clients ask for version 9");
  const read = file("operations/read.ts");
  expect(read).not.toContain("Clients ask for");
  expect(read).toContain('query( "depth", "depth", /* @__PURE__ */ availableIn(["2030-01-01"], int32), )');
});

test("the client's own version is not mentioned where it has the operation", async () => {
  const file = await compile(
    `/** Looks. */ @added(Versions.v10) @route("/look") @get op look(...Asked): void;`,
    "10",
  );
  expect(file("operations/look.ts")).toContain("Looks. Since version 10. @param");
});

test("a kind that came later is told from its discriminator, and what it holds needs no mark", async () => {
  const file = await compile(`
    @discriminator("kind") model Shape { name?: string; }
    model Circle extends Shape { kind: "circle"; }
    @added(Versions.v2030) model Square extends Shape { kind: "square"; side: int32; }
    @route("/shape") @put op putShape(...Asked, @body shape: Shape): void;
  `);
  const serializers = file("serializers.ts");
  expect(serializers).toContain(
    'kind: availableIn(["2030-01-01"], required(checked(string, oneOf("square")))), side: required(int32),',
  );
  // What chose the kind needs no check where every version has it.
  expect(serializers).not.toContain('oneOf("circle")');
});

test("a client that has no say in the version follows the newest", async () => {
  const file = await compile(`
    model Store { @madeOptional(Versions.v10) token?: string; @added(Versions.v10) zone: string; }
    @route("/store") @put op putStore(@body store: Store): void;
  `);
  expect(file("serializers.ts")).toContain("token: string, zone: required(string)");
  expect(file("context.ts")).not.toContain("known:");
});

test("what changes its name or type between versions is reported", async () => {
  const compiled = await compileBody(
    `${versions}
    enum Closed { a, @added(Versions.v10) b }
    model Store {
      @renamedFrom(Versions.v10, "title") name: string;
      @typeChangedFrom(Versions.v10, int32) size: string;
      closed: Closed;
    }
    @route("/store") @put op putStore(...Asked, @body store: Store): void;`,
  );
  const text = compiled.problems.join("\n");
  expect(compiled.failed).toBe(false);
  for (const change of ["name", "type", "closed list of values"]) {
    expect(text).toContain(`Its ${change} is not the same in all versions`);
  }
});

test("the manifest has the schemas of a version only where they differ, and who answers when", async () => {
  const compiled = await compileBody(
    `${versions}
    model Store { @madeOptional(Versions.v10) token?: string; name: string; }
    model Other { name: string; }
    model Run { @lroStatus state: State; }
    union State { string, @lroSucceeded "Succeeded", @lroFailed "Failed" }
    model Accepted { @statusCode _: 202; @header("x-run") @pollingOperationParameter("runId") run: string; }
    @added(Versions.v2030) @route("/runs/{runId}") @get op getRun(...Asked, @path runId: string): Run;
    @added(Versions.v10) @route("/runs") @post @pollingOperation(getRun) @finalOperation(getRun)
    op startRun(...Asked, @body store: Store): Accepted;
    @route("/other") @put op putOther(...Asked, @body other: Other, @query @madeOptional(Versions.v10) why?: string): void;`,
  );
  const manifest = JSON.parse(generatedFile(compiled, "generator/manifest/widgets.manifest.json"));
  expect(manifest.schemas.Store.required).toEqual(["name"]);
  expect(Object.keys(manifest.schemasIn)).toEqual(["9"]);
  expect(Object.keys(manifest.schemasIn["9"])).toEqual(["Store"]);
  expect(manifest.schemasIn["9"].Store.required).toEqual(["token", "name"]);
  const answering = Object.fromEntries(
    manifest.operations.map((each: { name: string; availableIn?: string[] }) => [
      each.name,
      each.availableIn,
    ]),
  );
  expect(answering).toEqual({
    getRun: ["10", "2030-01-01"],
    startRun: ["10", "2030-01-01"],
    putOther: undefined,
  });
  const put = manifest.operations.find((each: { name: string }) => each.name === "putOther");
  expect(put.parameters).toContainEqual(
    expect.objectContaining({ name: "why", required: false, requiredIn: ["9"] }),
  );
});
