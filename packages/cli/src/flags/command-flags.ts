import type { ParameterModel } from "@azbackup/generator";
import { modelOf } from "../description/models.js";
import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import { bodyFlags } from "./body-flags.js";
import { filterFlags } from "./filter-flags.js";
import type { Flag } from "./flag.js";
import { kebab } from "./names.js";
import { wordsAllowed } from "./words-allowed.js";

/**
 * The flags of a command: those of the client, those of the request, those of its body.
 *
 * @param reserved names that every command has for other ends
 */
export function commandFlags(
  service: ServiceCommands,
  operation: OperationCommand,
  reserved: ReadonlySet<string>,
): Flag[] {
  const { body, parameters } = operation;
  const model = body && modelOf(service, body);
  const flags = [
    ...service.clientParameters.map((parameter) => parameterFlag(service, parameter, "client")),
    ...parameters.map((parameter) => inPlace(operation, parameterFlag(service, parameter, "parameter"))),
    ...filterFlags(service, operation),
    ...(body !== undefined && model !== undefined ? bodyFlags(service, model, !body.optional) : []),
  ];
  return withAliases(apart(flags, reserved), reserved);
}

function parameterFlag(
  service: ServiceCommands,
  parameter: ParameterModel,
  where: "client" | "parameter",
): Flag {
  const { name, wire, doc, optional, versionNotes = [] } = parameter;
  return {
    name: kebab(name),
    aliases: [],
    shape: parameter,
    doc,
    isRequired: !optional,
    ...wordsAllowed(service, parameter),
    ...(parameter.default !== undefined && { default: parameter.default }),
    notes: versionNotes,
    place:
      where === "client"
        ? { in: "client", name }
        : { in: "parameter", name, wire, isPath: parameter.in === "path" },
  };
}

/** What says which page of a list is meant is no parameter of the method. */
function inPlace({ list }: OperationCommand, flag: Flag): Flag {
  if (flag.place.in !== "parameter") return flag;
  const { name } = flag.place;
  if (name === list?.token) return { ...flag, place: { in: "page", name, setting: "continuationToken" } };
  return name === list?.pageSize ? { ...flag, place: { in: "page", name, setting: "maxPageSize" } } : flag;
}

/** Gives what would have a name twice another one, by where it stands. */
function apart(flags: readonly Flag[], reserved: ReadonlySet<string>): Flag[] {
  const taken = new Set(reserved);
  return flags.map((flag) => {
    const name = taken.has(flag.name) ? `${flag.place.in}.${flag.name}` : flag.name;
    taken.add(name);
    return { ...flag, name };
  });
}

/** `--vault` for `--vault-name`, `--subscription` for `--subscription-id`: where it can mean nothing else. */
function withAliases(flags: readonly Flag[], reserved: ReadonlySet<string>): Flag[] {
  const short = (flag: Flag): string | undefined =>
    flag.place.in === "body" ? undefined : /^(.+)-(?:name|id)$/.exec(flag.name)?.[1];
  return flags.map((flag) => {
    const alias = short(flag);
    const isFree =
      alias !== undefined &&
      !reserved.has(alias) &&
      flags.every((other) => other === flag || (other.name !== alias && short(other) !== alias));
    return isFree ? { ...flag, aliases: [alias] } : flag;
  });
}
