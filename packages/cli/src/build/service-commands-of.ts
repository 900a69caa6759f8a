import type { ModelType, PropertyModel, ServiceDescription, Shape } from "@azbackup/generator";
import type { OperationCommand, ServiceCommands } from "../description/service-commands.js";
import { commandNames } from "./command-names.js";

/** What the command line needs of a service's description; the rest is left out, so that it loads fast. */
export function serviceCommandsOf(description: ServiceDescription, packageName: string): ServiceCommands {
  const { service, clientName, doc, endpoint, auth, apiVersion, clientParameters } = description;
  const names = commandNames(description.operations);
  const operations = description.operations.map((operation): OperationCommand => {
    const { paging } = operation;
    const { name, path, startsWork, versionNotes, availableIn, link, parameters, body, filter } = operation;
    return {
      name,
      command: names.get(name) ?? [name],
      doc: operation.doc,
      path,
      arguments: operation.arguments,
      startsWork,
      parameters: parameters.filter((parameter) => !parameter.onClient && parameter.constant === undefined),
      isLong: operation.lro !== undefined,
      canCancel: operation.lro?.tracking["cancel"] !== undefined,
      ...(paging && {
        list: {
          ...(paging.tokenParameter && { token: paging.tokenParameter.name }),
          ...(paging.pageSizeParameter !== undefined && { pageSize: paging.pageSizeParameter }),
        },
      }),
      ...(versionNotes && { versionNotes }),
      ...(availableIn && { availableIn }),
      ...(link && { link }),
      ...(body && { body }),
      // Its words stand with all others.
      ...(filter && { filter: { ...filter, enums: [] } }),
    };
  });
  const models = sentModels(description);
  const used = new Set(
    [
      ...models.flatMap(({ properties }) => properties),
      ...clientParameters,
      ...operations.flatMap(allShapes),
    ].flatMap(enumNames),
  );
  return {
    service,
    package: packageName,
    clientName,
    doc,
    endpoint,
    auth,
    ...(apiVersion && { apiVersion }),
    clientParameters,
    operations,
    models,
    enums: description.enums.filter(({ name }) => used.has(name)).concat(filterEnums(description, used)),
    secretMembers: secretMembers(description.models),
  };
}

/** The words of filters, where nothing else has them. */
function filterEnums({ operations }: ServiceDescription, used: ReadonlySet<string>) {
  const all = operations.flatMap(({ filter }) => filter?.enums ?? []);
  return [...new Map(all.map((one) => [one.name, one])).values()].filter(({ name }) => !used.has(name));
}

function allShapes({ parameters, body }: OperationCommand): Shape[] {
  return [...parameters, ...(body === undefined ? [] : [body])];
}

function sentModels({ models }: ServiceDescription): ModelType[] {
  return models
    .filter(({ usage }) => usage.input)
    .map((model) => ({ ...model, properties: model.properties.map(slimProperty) }));
}

/** How something is written in XML is the client's business. */
function slimProperty(property: PropertyModel): PropertyModel {
  const { xml: _xml, ...rest } = property;
  return rest;
}

function enumNames({ type }: Shape): string[] {
  if (type.kind === "enum") return [type.name];
  return type.kind === "list" || type.kind === "map" ? enumNames(type.items) : [];
}

function secretMembers(models: readonly ModelType[]): string[] {
  const secret = models
    .filter(({ usage }) => usage.output)
    .flatMap(({ properties }) => properties.filter((property) => property.secret).map(({ name }) => name));
  return [...new Set(secret)].sort();
}
