import {
  getAt,
  isObject,
  itemsOf,
  propertiesOf,
  schemaAt,
  setAt,
  substitute,
  typesOf,
} from "../documents/index.js";
import type { JsonObject, NamedSchemas, Substitutions } from "../documents/index.js";
import type { WorkStage } from "../faults/index.js";
import type { DocumentPath, Progress, Vocabulary } from "../manifest/index.js";
import type { Phase, Run } from "./run.js";
import { runningWords, saysPhase, statusPath, wordFor } from "./words.js";

/** A documented status document, and what it says where. */
export interface StatusTemplate {
  /** A documented document, in whatever state it was documented. */
  readonly example: unknown;
  readonly schema: unknown;
  readonly named: NamedSchemas;
  readonly vocabulary: Vocabulary;
  readonly progress: Progress | undefined;
  /** What to put for the example's own texts. */
  readonly texts: Substitutions;
  /** What tells one run from another. */
  readonly identity: readonly DocumentPath[];
}

/** Turns a documented status document into that of a run at a moment. */
export function statusDocument(
  template: StatusTemplate,
  run: Run,
  stage: WorkStage,
  now: number,
): JsonObject {
  const { vocabulary, named, schema } = template;
  const copied = substitute(template.example, template.texts);
  const document: JsonObject = isObject(copied) ? copied : {};
  const phase = run.phase(stage, now);
  const documented = getAt(document, statusPath(vocabulary));
  const isSame = saysPhase(document, vocabulary, phase);
  setAt(
    document,
    statusPath(vocabulary),
    wordFor(phase, vocabulary, runningWords(vocabulary, named, schema, documented)),
  );
  writeProgress(document, template, run, stage, phase, isSame);
  writeError(document, template, phase);
  if (phase.kind === "succeeded") {
    for (const path of template.identity)
      if (isUuid(getAt(document, path))) setAt(document, path, run.start.id);
  }
  return document;
}

function writeProgress(
  document: JsonObject,
  template: StatusTemplate,
  run: Run,
  stage: WorkStage,
  phase: Phase,
  isSame: boolean,
): void {
  const { percent, started, ended, message } = template.progress ?? {};
  const running = phase.kind === "running";
  if (percent !== undefined) setAt(document, percent, percentOf(phase));
  if (started !== undefined) {
    setAt(document, started, timeFor(template, document, started, run.start.startedAt));
  }
  const keepsEnd = ended === undefined || (isSame && (running || isPlaceholder(getAt(document, ended))));
  if (!keepsEnd) {
    setAt(document, ended, running ? undefined : timeFor(template, document, ended, run.endOf(stage)));
  }
  if (message !== undefined && !isSame) {
    setAt(document, message, phase.kind === "failed" ? phase.message : undefined);
  }
}

function percentOf(phase: Phase): number | undefined {
  if (phase.kind === "running") return Math.floor(phase.fraction * 100);
  return phase.kind === "succeeded" ? 100 : undefined;
}

function writeError(document: JsonObject, template: StatusTemplate, phase: Phase): void {
  const path = template.vocabulary.error ?? ["error"];
  setAt(document, path, phase.kind === "failed" ? errorOf(template, path, phase) : undefined);
}

/** An error in the form the schemas give it: in a list where they have one, its code a number where it is one. */
function errorOf(
  { named, schema, vocabulary }: StatusTemplate,
  path: DocumentPath,
  { code, message }: Extract<Phase, { kind: "failed" }>,
): unknown {
  const { code: codeName = "code", message: messageName = "message" } = vocabulary.errorNames ?? {};
  const own = schemaAt(named, schema, path);
  const declared = own === undefined ? declaredAnywhere(named, path.at(-1) ?? "") : [own];
  const isList = declared.some((one) => typesOf(named, one).includes("array"));
  const isNumber = declared.some((one) => {
    const error = propertiesOf(named, isList ? itemsOf(named, one) : one);
    return typesOf(named, error.get(codeName)).includes("integer");
  });
  const error = isNumber
    ? { [codeName]: 0, [messageName]: `${code}: ${message}` }
    : { [codeName]: code, [messageName]: message };
  return isList ? [error] : error;
}

/** A member that only some kinds of a document have is declared with them. */
function declaredAnywhere(named: NamedSchemas, name: string): unknown[] {
  return Object.values(named).flatMap((schema) => propertiesOf(named, schema).get(name) ?? []);
}

/** A time that is documented and means that there is none. */
function isPlaceholder(value: unknown): boolean {
  return value === 0 || (typeof value === "string" && Date.parse(value) < 0);
}

function isUuid(value: unknown): boolean {
  return typeof value === "string" && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** A moment as the service writes it: seconds where it writes numbers, otherwise RFC 3339. */
function timeFor(
  template: StatusTemplate,
  document: JsonObject,
  path: DocumentPath,
  moment: number,
): unknown {
  const types = typesOf(template.named, schemaAt(template.named, template.schema, path));
  const asNumber =
    types.length > 0
      ? types.includes("integer") || types.includes("number")
      : typeof getAt(document, path) === "number";
  return asNumber ? Math.floor(moment / 1000) : new Date(moment).toISOString();
}
