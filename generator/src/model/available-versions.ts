import type { Program, Type } from "@typespec/compiler";
import {
  Availability,
  getAllVersions,
  getAvailabilityMap,
  getRenamedFrom,
  getReturnTypeChangedFrom,
  getTypeChangedFrom,
} from "@typespec/versioning";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";

/** The versions a type is marked for by itself; undefined when nothing is said. */
function markedVersions(program: Program, type: Type): string[] | undefined {
  const map = getAvailabilityMap(program, type);
  return (
    map &&
    (getAllVersions(program, type) ?? [])
      .filter(({ name }) => [Availability.Added, Availability.Available].some((has) => map.get(name) === has))
      .map(({ value }) => value)
  );
}

function containerOf(type: Type): Type | undefined {
  switch (type.kind) {
    case "ModelProperty":
      return type.model;
    case "Operation":
      return type.interface ?? type.namespace;
    case "Model":
    case "Interface":
    case "Namespace":
      return type.namespace;
    default:
      return undefined;
  }
}

/** The versions of the client that have a type, and all that it stands in. */
export function versionsOf(
  { context: { program }, ruleVersions }: Builder,
  type: Type | undefined,
): string[] {
  let found = [...ruleVersions];
  for (let place = type; place !== undefined; place = containerOf(place)) {
    const marked = markedVersions(program, place);
    // What a library says of its own versions says nothing of this service's.
    if (marked?.some((version) => ruleVersions.includes(version)) !== true) continue;
    found = found.filter((version) => marked.includes(version));
  }
  return found;
}

/** Says so where the versions disagree on something that the client follows the newest in. */
export function reportChanges(builder: Builder, type: Type | undefined): void {
  const { program } = builder.context;
  if (type === undefined || builder.ruleVersions.length < 2) return;
  const changes = {
    name: getRenamedFrom(program, type)?.length,
    type: getTypeChangedFrom(program, type)?.size,
    "return type": getReturnTypeChangedFrom(program, type)?.size,
    "closed list of values": type.kind === "EnumMember" ? markedVersions(program, type)?.length : undefined,
  };
  for (const [change, count] of Object.entries(changes)) {
    if (count !== undefined && count > 0) report(builder, "unsupported-version-change", type, { change });
  }
}
