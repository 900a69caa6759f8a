import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compile, formatDiagnostic, NodeHost } from "@typespec/compiler";
import { type Area, cache, root } from "./suites.js";

/** A spec of which a client is made. */
export type Spec = Pick<Area, "slug" | "entry">;

/** What the emitter made of a spec. */
export interface Generated {
  /** What it refused, with the place. Empty when it wrote a client. */
  readonly errors: readonly string[];
  /** Whether there are types it passes on as `unknown`. */
  readonly isPartlyTyped: boolean;
}

/** The folder of what is made of a spec. */
export function outputOf(area: Pick<Area, "slug">): string {
  return join(cache, "clients", area.slug);
}

/** Makes the client of one entry point, and the description of its service. */
export async function generateArea(area: Spec): Promise<Generated> {
  const folder = outputOf(area);
  await rm(folder, { recursive: true, force: true });
  try {
    const program = await compile(NodeHost, area.entry, {
      emit: ["@azbackup/generator"],
      outputDir: folder,
      options: {
        "@azbackup/generator": {
          "emitter-output-dir": folder,
          service: area.slug,
          workspace: true,
          outputs: ["package", "description"],
        },
      },
    });
    const errors = program.diagnostics.filter(({ severity }) => severity === "error");
    const said = errors.map((error) => formatDiagnostic(error, { pathRelativeTo: root, pretty: false }));
    const isPartlyTyped = program.diagnostics.some(({ code }) =>
      /^@azbackup\/generator\/(unsupported-type|recursive-union)$/.test(code),
    );
    return { errors: said, isPartlyTyped };
  } catch (error) {
    return { errors: [`the emitter fails: ${String(error)}`], isPartlyTyped: false };
  }
}
