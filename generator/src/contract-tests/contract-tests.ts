import { kebabCase } from "../model/naming.js";
import type { ClientPlan } from "../client/plan.js";
import { SourceFile } from "../client/source-file.js";
import { formatFile } from "../format.js";
import type { ServiceModel } from "../model/types.js";
import { type Case, casesText } from "./case.js";
import { badInputTests } from "./bad-input-tests.js";
import { clientTests } from "./client-tests.js";
import { errorTests } from "./error-tests.js";
import { findStartedTests } from "./find-started-tests.js";
import { pagingTests } from "./paging-tests.js";
import {
  exampleCases,
  exampleTests,
  exampleTitle,
  requestCases,
  requestTests,
  requestTitle,
} from "./request-tests.js";
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
  "find-started": findStartedTests,
  errors: errorTests,
  "bad-input": badInputTests,
  versions: versionTests,
};

interface Divisible {
  readonly title: string;
  readonly casesOf: (scope: Scope) => Case[];
}

/** The sections whose tests do without each other: each can have a file. */
const divisible: Readonly<Record<string, Divisible>> = {
  examples: { title: exampleTitle, casesOf: exampleCases },
  request: { title: requestTitle, casesOf: requestCases },
};

/** Longer than this, a file is hard to read; then each section gets its own, and if need be each case. */
const longest = 300;

/** Tells files of the same name apart: each service has a `support.ts`. */
function nameOf({ service }: ClientPlan, path: string): string {
  return `${service.service}/tests/${path}`;
}

type Place = Omit<Scope, "file">;

/** A file with a text in it, and the imports that one needs; nothing where there is no text. */
async function fileOf(place: Place, path: string, body: string, used: UsedNames): Promise<string> {
  if (body === "") return "";
  used.value("describe", "vitest");
  const text = `describe(${JSON.stringify(place.operation.name)}, () => {\n${body}\n});`;
  const file = new SourceFile();
  used.importInto(file, text);
  file.add(text);
  return formatFile(nameOf(place.plan, path), file.text(place.plan.header));
}

function isLong(text: string): boolean {
  return text.split("\n").length > longest;
}

/** The cases of a section in files of their own, by what they are about. */
async function caseFiles(
  place: Place,
  stem: string,
  { title, casesOf }: Divisible,
): Promise<[string, string][]> {
  const used = new UsedNames();
  const cases = casesOf({ ...place, file: used });
  const names = cases.map(({ name }) => caseName(place, name));
  return Promise.all(
    cases.map(async (one, at): Promise<[string, string]> => {
      const name = names[at] ?? "";
      const path = `${stem}.${names.indexOf(name) === at ? name : `${name}-${at + 1}`}.test.ts`;
      return [path, await fileOf(place, path, casesText(title, [one]), used)];
    }),
  );
}

/** The name of a case in that of its file, where the operation stands already. */
function caseName({ operation }: Place, name: string): string {
  const words = kebabCase(name);
  return words.replace(`-${kebabCase(operation.name)}-`, "-");
}

async function sectionFiles(place: Place, stem: string, name: string): Promise<[string, string][]> {
  const path = `${stem}.${name}.test.ts`;
  const used = new UsedNames();
  const text = await fileOf(place, path, sections[name]?.({ ...place, file: used }) ?? "", used);
  const divided = divisible[name];
  return divided !== undefined && isLong(text)
    ? caseFiles(place, `${stem}.${name}`, divided)
    : [[path, text]];
}

async function operationFiles(place: Place): Promise<[string, string][]> {
  const stem = kebabCase(place.operation.name);
  const used = new UsedNames();
  const parts = Object.values(sections).map((section) => section({ ...place, file: used }));
  const body = parts.filter((part) => part !== "").join("\n\n");
  const whole = await fileOf(place, `${stem}.test.ts`, body, used);
  if (!isLong(whole)) return [[`${stem}.test.ts`, whole]];
  const files = await Promise.all(Object.keys(sections).map((name) => sectionFiles(place, stem, name)));
  return files.flat();
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
