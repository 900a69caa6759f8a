import * as fc from "fast-check";
import { callMethod } from "../../clients/index.js";
import { hostileUrls } from "../inputs/hostile-url.js";
import { type OddValue, oddValues } from "../inputs/odd-value.js";
import { oddDocuments } from "../inputs/odd-document.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

/** What is done to a token: nothing in it is to be believed. */
type Change =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "value"; readonly odd: OddValue }
  | { readonly kind: "members"; readonly changes: readonly (readonly [at: number, value: unknown])[] };

const changes: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.oneof(oddDocuments, fc.string()).map((text) => ({ kind: "text" as const, text })),
  },
  { weight: 1, arbitrary: oddValues.map((odd) => ({ kind: "value" as const, odd })) },
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.nat(), fc.oneof(hostileUrls, fc.jsonValue(), fc.constantFrom(...memberValues()))), {
        minLength: 1,
        maxLength: 3,
      })
      .map((all) => ({ kind: "members" as const, changes: all })),
  },
);

function memberValues(): unknown[] {
  return [
    "succeeded",
    "failed",
    "Succeeded",
    "status",
    "job",
    "final",
    "location",
    1,
    -1,
    2 ** 31 - 1,
    -1e9,
    1e308,
    null,
    "DELETE",
  ];
}

/** Resume tokens from anywhere. */
export const resumeTokens = kind("resume tokens", (targets) => ({
  inputs: fc.record({
    target: targets.filter(({ resumeToken }) => resumeToken !== undefined),
    change: changes,
  }),
  problems: ({ target, change }) => {
    const { host } = new URL(target.run.emulator.url(target.run.manifest.service));
    const token = changed(target.resumeToken ?? "{}", change, host);
    return problemsOf(target, { use: (client) => callMethod(client, "resume", [token]) });
  },
}));

function changed(token: string, change: Change, host: string): unknown {
  if (change.kind !== "members") return change.kind === "text" ? change.text : change.odd.make();
  const content: unknown = JSON.parse(token);
  for (const [at, value] of change.changes) {
    const places = placesIn(content);
    const place = places[at % places.length];
    if (place) place.holder[place.name] = typeof value === "string" ? value.replaceAll("HOST", host) : value;
  }
  return JSON.stringify(content);
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

/** Every member of a JSON value, however deep. */
function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}
