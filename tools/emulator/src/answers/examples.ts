import { addSubstitution, getAt, isObject, noSubstitutions } from "../documents/index.js";
import type { Substitutions } from "../documents/index.js";
import type { ExampleResponse, ManifestExample, ManifestOperation } from "../manifest/index.js";

/** Shorter texts are too likely to stand for something else as well. */
const SHORTEST = 3;

/** More than any request has in common with an example. */
const PREFERRED = 1000;

/**
 * The documented exchange that is most like a request; the first of them when none is.
 *
 * @param prefers Says of an example that it is wanted before all that it is not said of.
 */
export function chooseExample(
  operation: ManifestOperation,
  values: Readonly<Record<string, string>>,
  body: unknown,
  prefers: (example: ManifestExample) => boolean = () => false,
): ManifestExample | undefined {
  let best: ManifestExample | undefined;
  let bestScore = -1;
  for (const example of operation.examples) {
    const sameValues = Object.entries(example.parameters).filter(
      ([name, value]) => values[name] === String(value),
    );
    const score =
      sameValues.length + sameTexts(bodyOf(operation, example), body) + (prefers(example) ? PREFERRED : 0);
    if (score > bestScore) [best, bestScore] = [example, score];
  }
  return best;
}

/** A documented answer and its status: the asked one, or the lowest success that is documented. */
export function responseOf(
  example: ManifestExample | undefined,
  wanted: readonly number[],
): { readonly status: number; readonly response: ExampleResponse } | undefined {
  const statuses = Object.keys(example?.responses ?? {}).map(Number);
  const status =
    wanted.find((code) => statuses.includes(code)) ??
    statuses.filter((code) => code < 400).sort((a, b) => a - b)[0];
  const response = status === undefined ? undefined : example?.responses[status];
  return status === undefined || response === undefined ? undefined : { status, response };
}

/** The texts of an example's request, and what the real request has in their place. */
export function requestTexts(
  operation: ManifestOperation,
  example: ManifestExample | undefined,
  values: Readonly<Record<string, string>>,
  body: unknown,
): Substitutions {
  const texts = noSubstitutions();
  if (example === undefined) return texts;
  for (const { name } of operation.parameters) {
    const documented = example.parameters[name];
    const value = values[name];
    if (typeof documented === "string" && documented.length >= SHORTEST && value !== undefined) {
      addSubstitution(texts, documented, value);
    }
  }
  pairTexts(bodyOf(operation, example), body, texts);
  return texts;
}

function bodyOf(operation: ManifestOperation, example: ManifestExample): unknown {
  return operation.body === undefined ? undefined : example.parameters[operation.body.name];
}

function pairTexts(documented: unknown, actual: unknown, texts: Substitutions): void {
  if (typeof documented === "string" && typeof actual === "string" && documented.length >= SHORTEST) {
    addSubstitution(texts, documented, actual);
  } else if (isObject(documented)) {
    for (const [name, value] of Object.entries(documented)) pairTexts(value, getAt(actual, [name]), texts);
  }
}

function sameTexts(documented: unknown, actual: unknown): number {
  if (typeof documented === "string") return documented === actual ? 1 : 0;
  if (!isObject(documented)) return 0;
  const parts = Object.entries(documented).map(([name, value]) => sameTexts(value, getAt(actual, [name])));
  return parts.reduce((sum, part) => sum + part, 0);
}
