import { access, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "@azbackup/processes";

const spec = `import "@typespec/http";
import "@azbackup/generator";
using TypeSpec.Http;

/** Keeps widgets. */
@service(#{ title: "WidgetClient" })
@server("https://widgets.example", "Widgets.")
namespace Widgets;

model Widget {
  /** Its name. */
  @minLength(1) name: string;
}

/** Reads one. */
@route("/widgets/{name}") @get op getWidget(@path name: string): Widget;
`;

/**
 * Generates a client with the generator that is installed in a folder.
 *
 * @throws Error when no package comes out.
 */
export async function compileSpec(folder: string): Promise<void> {
  await writeFile(join(folder, "main.tsp"), spec);
  const tsp = join(folder, "node_modules/@typespec/compiler/cmd/tsp.js");
  await run(process.execPath, [tsp, "compile", "main.tsp", "--emit", "@azbackup/generator"], { cwd: folder });
  await access(join(folder, "tsp-output/@azbackup/generator/package/src/generated/client.ts"));
}
