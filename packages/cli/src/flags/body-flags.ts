import type { ModelType, PropertyModel } from "@azbackup/generator";
import { discriminatorOf, kindsOf, modelOf, propertiesOf } from "../description/models.js";
import type { ServiceCommands } from "../description/service-commands.js";
import type { Flag } from "./flag.js";
import { kebab } from "./names.js";
import { wordsAllowed } from "./words-allowed.js";

/** Deeper than any documented body; a model within itself ends sooner. */
const deepest = 8;

interface Where {
  readonly path: readonly string[];
  readonly names: readonly string[];
  readonly within: readonly string[];
  /** Whether everything above has to be there. */
  readonly isRequired: boolean;
  readonly kinds?: readonly string[];
  readonly outerKinds?: readonly (readonly string[])[];
}

/** A flag for each member of a body, those of its members too: `--target-details.sas-uri-list`. */
export function bodyFlags(service: ServiceCommands, body: ModelType, isRequired: boolean): Flag[] {
  return modelFlags(service, body, { path: [], names: [], within: [], isRequired });
}

function modelFlags(service: ServiceCommands, model: ModelType, where: Where): Flag[] {
  const kinds = kindsOf(service, model);
  const shared = propertiesOf(service, model);
  const below = { ...where, within: [...where.within, model.name] };
  if (kinds.length === 0) return shared.flatMap((property) => propertyFlags(service, property, below));
  const discriminator = discriminatorOf(service, model)?.property;
  const own = new Set(shared.map(({ name }) => name));
  const outerKinds = [...(where.outerKinds ?? []), ...(where.kinds ? [where.kinds] : [])];
  const special = kinds.flatMap((kind) =>
    propertiesOf(service, kind.model)
      .filter(({ name }) => !own.has(name))
      .flatMap((property) => propertyFlags(service, property, { ...below, kinds: [kind.word], outerKinds })),
  );
  const words = kinds.map(({ word }) => word);
  return [
    ...shared.flatMap((property) => {
      const flags = propertyFlags(service, property, below);
      return property.name === discriminator ? flags.map((flag) => kindFlag(flag, words)) : flags;
    }),
    ...merged(special),
  ];
}

function kindFlag({ allowed: _allowed, ...flag }: Flag, words: readonly string[]): Flag {
  return { ...flag, known: words, saysKind: true };
}

/** Flags of the same name and type, which stand in several kinds, as one. */
function merged(flags: readonly Flag[]): Flag[] {
  const found = new Map<string, Flag>();
  const both = (some: readonly string[] = [], others: readonly string[] = []) => [
    ...new Set([...some, ...others]),
  ];
  for (const flag of flags) {
    const { type } = flag.shape;
    // Words and other texts are written alike.
    const key = `${flag.name} ${type.kind === "enum" ? "string" : type.kind === "scalar" ? type.scalar : type.kind}`;
    const before = found.get(key);
    const outerKinds = flag.outerKinds?.map((words, level) => both(before?.outerKinds?.[level], words));
    found.set(key, {
      ...(before ?? flag),
      kinds: both(before?.kinds, flag.kinds),
      ...(outerKinds && { outerKinds }),
    });
  }
  return [...found.values()];
}

function propertyFlags(service: ServiceCommands, property: PropertyModel, where: Where): Flag[] {
  const names = [...where.names, kebab(property.name)];
  const path = [...where.path, property.name];
  const isRequired = where.isRequired && !property.optional;
  const model = modelOf(service, property);
  if (model !== undefined && !where.within.includes(model.name) && path.length < deepest) {
    return modelFlags(service, model, { ...where, names, path, isRequired });
  }
  const depends = where.path.length > 0 && !property.optional && !isRequired && where.kinds === undefined;
  return [
    {
      name: names.join("."),
      aliases: [],
      shape: property,
      doc: property.doc,
      isRequired: isRequired && where.kinds === undefined,
      ...wordsAllowed(service, property),
      ...(property.default !== undefined && { default: property.default }),
      ...(where.kinds && { kinds: where.kinds }),
      ...(where.outerKinds && { outerKinds: where.outerKinds }),
      notes: [
        ...(depends ? [`Required along with any other --${where.names.join(".")}.*`] : []),
        ...(property.versionNotes ?? []),
      ],
      place: { in: "body", path },
    },
  ];
}
