import { kebabCase } from "../model/naming.js";
import type { ClientPlan } from "../client/plan.js";
import { SourceFile } from "../client/source-file.js";
import { formatFile } from "../format.js";
import type { ServiceModel } from "../model/types.js";
import { badInputTests } from "./bad-input-tests.js";
import { clientTests } from "./client-tests.js";
import { errorTests } from "./error-tests.js";
import { pagingTests } from "./paging-tests.js";
import { exampleTests, requestTests } from "./request-tests.js";
import { responseTests } from "./response-tests.js";
import type { Scope } from "./scope.js";
import { supportFile } from "./support-file.js";
import { trackingTests } from "./tracking-tests.js";
import { UsedNames } from "./used-names.js";
import { versionTests } from "./version-tests.js";

/** The sections of an operation's tests; the names are those of their files where one file gets too long. */
const sections: Readonly<Record<string, (scope: Scope) => string>> = {
  examples: exampleTests,
  request: requestTests,
  answer: responseTests,
  pages: pagingTests,
  cycle: trackingTests,
  errors: errorTests,
  "bad-input": badInputTests,
  versions: versionTests,
};

/** Longer than this, a file is hard to read; then each section gets its own. */
const longest = 300;

/** Tells files of the same name apart: each service has a `support.ts`. */
function nameOf({ service }: ClientPlan, path: string): string {
  return `${service.service}/tests/${path}`;
}

type Place = Omit<Scope, "file">;

/** A file with some of the sections; nothing where none of them has anything to say. */
async function fileOf(place: Place, names: readonly string[], path: string): Promise<string> {
  const used = new UsedNames();
  used.value("describe", "vitest");
  const parts = names.map((name) => sections[name]?.({ ...place, file: used }) ?? "");
  const body = parts.filter((part) => part !== "").join("\n\n");
  if (body === "") return "";
  const text = `describe(${JSON.stringify(place.operation.name)}, () => {\n${body}\n});`;
  const file = new SourceFile();
  used.importInto(file, text);
  file.add(text);
  return formatFile(nameOf(place.plan, path), file.text(place.plan.header));
}

async function operationFiles(place: Place): Promise<[string, string][]> {
  const stem = kebabCase(place.operation.name);
  const names = Object.keys(sections);
  const whole = await fileOf(place, names, `${stem}.test.ts`);
  if (whole.split("\n").length <= longest) return [[`${stem}.test.ts`, whole]];
  return Promise.all(
    names.map(async (name): Promise<[string, string]> => {
      const path = `${stem}.${name}.test.ts`;
      return [path, await fileOf(place, [name], path)];
    }),
  );
}

/**
 * The tests of a client that follow from its spec, formatted, by their path below `test/generated/`.
 *
 * @param service all of the service, also what no user of the client ever sees
 */
export async function contractTests(plan: ClientPlan, service: ServiceModel): Promise<Map<string, string>> {
  const files = await Promise.all(
    plan.service.operations.map((operation) => operationFiles({ plan, service, operation })),
  );
  const written = async (path: string, file: SourceFile | undefined): Promise<string> =>
    file === undefined ? "" : formatFile(nameOf(plan, path), file.text(plan.header));
  const support = await written("support.ts", supportFile(plan));
  const client = await written("client.test.ts", clientTests(plan));
  const all: [string, string][] = [["support.ts", support], ["client.test.ts", client], ...files.flat()];
  return new Map(all.filter(([, text]) => text !== ""));
}
