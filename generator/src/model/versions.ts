import type { ModelProperty, Operation, Program } from "@typespec/compiler";
import { getAllVersions, getMadeOptionalOn, getVersionForEnumMember } from "@typespec/versioning";
import { reportChanges, versionsOf } from "./available-versions.js";
import type { Builder } from "./builder.js";
import { defined } from "./values.js";
import { availabilityNote, inWords } from "./version-words.js";

/** What of a property, parameter or operation depends on the version that is asked for. */
export interface VersionFacts {
  /** It may be left out in one version at least. */
  readonly optional: boolean;
  readonly since?: string;
  readonly availableIn?: readonly string[];
  readonly requiredIn?: readonly string[];
  readonly versionNotes?: readonly string[];
}

/** The version from which a property is required. The versioning library exports no reader of this one. */
function madeRequiredOn(program: Program, property: ModelProperty): string | undefined {
  const mark = property.decorators.find(({ definition }) => definition?.name === "@madeRequired");
  const value = mark?.args[0]?.value;
  return value !== undefined && "kind" in value && value.kind === "EnumMember"
    ? getVersionForEnumMember(program, value)?.value
    : undefined;
}

/** Those of the versions that demand a property. */
function demandingVersions(
  program: Program,
  property: ModelProperty,
  isOptional: boolean,
  all: readonly string[],
): readonly string[] {
  const order = (getAllVersions(program, property) ?? []).map(({ value }) => value);
  // A library's property follows the library's versions, of which a client has one.
  if (!all.every((version) => order.includes(version))) return isOptional ? [] : all;
  const optional = getMadeOptionalOn(program, property)?.value;
  const required = madeRequiredOn(program, property);
  const isBefore = (version: string, other: string) => order.indexOf(version) < order.indexOf(other);
  if (isOptional) return optional === undefined ? [] : all.filter((version) => isBefore(version, optional));
  return required === undefined ? all : all.filter((version) => !isBefore(version, required));
}

/**
 * What depends on the version, of a property or parameter.
 *
 * @param optional whether it may be left out in the newest version
 * @param container the versions that have what it stands in
 */
export function propertyVersions(
  builder: Builder,
  property: ModelProperty | undefined,
  optional: boolean,
  container: readonly string[],
): VersionFacts {
  if (property === undefined || container.length === 0) return { optional };
  reportChanges(builder, property);
  const having = versionsOf(builder, property);
  const available = container.filter((version) => having.includes(version));
  const demanding = demandingVersions(builder.context.program, property, optional, available);
  const isEverywhere = available.length === container.length;
  if (isEverywhere && [0, available.length].includes(demanding.length))
    return { optional: demanding.length === 0 };
  const notes = [
    ...(isEverywhere ? [] : [availabilityNote(available, container)]),
    ...(demanding.length === 0 ? [] : [`Required ${inWords(demanding, container)}`]),
  ];
  return {
    optional: true,
    versionNotes: notes,
    ...defined({
      since: isEverywhere || !notes[0]?.startsWith("Since") ? undefined : available[0],
      availableIn: isEverywhere ? undefined : available,
      requiredIn: demanding.length === 0 ? undefined : demanding,
    }),
  };
}

/** What depends on the version, of an operation. */
export function operationVersions(
  builder: Builder,
  operation: Operation | undefined,
): Omit<VersionFacts, "optional" | "requiredIn"> {
  const { ruleVersions: all, apiVersion } = builder;
  reportChanges(builder, operation);
  const available = versionsOf(builder, operation);
  if (available.length === all.length) return {};
  const note = availabilityNote(available, all);
  const preset = apiVersion?.default ?? "";
  return {
    availableIn: available,
    versionNotes: [
      note,
      ...(available.includes(preset)
        ? []
        : [
            `Clients ask for version ${preset} unless told otherwise, which does not have it: make one with another \`apiVersion\``,
          ]),
    ],
    ...defined({ since: note.startsWith("Since") ? available[0] : undefined }),
  };
}
