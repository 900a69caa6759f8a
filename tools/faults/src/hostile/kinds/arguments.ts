import * as fc from "fast-check";
import { callMethod } from "../../clients/index.js";
import { misplacedSecret, type OddValue, oddValues } from "../inputs/odd-value.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

/** Arguments of an operation, and members of them, that are not what they are declared to be. */
export const odd = kind("arguments", (targets) => ({
  inputs: fc.record({ target: targets, at: fc.nat(), value: oddValues, more: fc.boolean() }),
  problems: ({ target, at, value, more }) => {
    const args = structuredClone(target.call.args.slice(0, -1));
    const places = placesIn(args);
    const place = places[at % Math.max(1, places.length)];
    const made = value.make();
    if (place) place.holder[more ? "unknownMember" : place.name] = made;
    return problemsOf(target, {
      use: (client) => callMethod(client, target.operation, [...args, target.call.args.at(-1)]),
      // A text that is not what it should be is shown, unless its place is that of a secret.
      ...(Object(made) === made && {
        [isSecretName(value) ? "ownSecrets" : "secrets"]: [misplacedSecret],
      }),
    });
  },
}));

function isSecretName({ name }: OddValue): boolean {
  return name === "a key that is a secret" || name === "a header that is a secret";
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function placesIn(value: unknown): readonly Place[] {
  // What is put among bytes becomes a number.
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}
