import { prose } from "../text/markdown.js";
import type { EnumType, ModelType, PropertyModel } from "../model/types.js";
import { modelsBelow } from "./model-index.js";
import type { ClientPlan } from "./plan.js";
import { modelsPath, relativeModule } from "./plan.js";
import { comment, deprecatedTags, propertyComment } from "./docs.js";
import { SourceFile } from "./source-file.js";
import type { Locate } from "./type-text.js";
import { typeText } from "./type-text.js";

function enumText(type: EnumType): string {
  const values = type.values.map(({ value, doc }) => {
    const said = comment([prose(doc)]);
    return `${said === "" ? "" : `${said}\n`}| ${JSON.stringify(value)}`;
  });
  const rest = type.closed ? [] : [`| (${type.valueType} & {})`];
  const note = type.closed ? "" : "Open: the service may answer with words that are not listed.";
  return `${comment([prose(type.doc), note], deprecatedTags(type))}\nexport type ${type.name} =\n${[...values, ...rest].join("\n")};`;
}

function propertyLine(property: PropertyModel, file: SourceFile, locate: Locate): string {
  const said = propertyComment(property);
  const type = typeText(property, file, locate);
  const name = `${property.readOnly ? "readonly " : ""}${property.name}`;
  const body = property.optional ? `${name}?: ${type} | undefined;` : `${name}: ${type};`;
  return said === "" ? body : `${said}\n${body}`;
}

/** The union of a hierarchy carries the hierarchy's name; what its kinds share has this one. */
export function baseName(model: ModelType): string {
  return model.kinds === undefined ? model.name : `${model.name}Base`;
}

function heritage(model: ModelType, plan: ClientPlan, file: SourceFile, locate: Locate): string {
  const base = model.base === undefined ? undefined : plan.models.get(model.base);
  if (base === undefined) return "";
  const name = baseName(base);
  const from = locate(base.name);
  const used = from === undefined ? name : file.type(name, from);
  const own = new Set(model.properties.map((property) => property.name));
  // What makes it a kind is said above it; it may have kinds of its own.
  const discriminator = plan.rootOf(base)?.discriminator?.property;
  const clash = [
    ...new Set([...own, ...(discriminator !== undefined && base.kind !== undefined ? [discriminator] : [])]),
  ]
    .filter((property) => plan.allProperties(base).some((candidate) => candidate.name === property))
    .filter((property) => property !== discriminator || base.kind !== undefined);
  return clash.length === 0
    ? ` extends ${used}`
    : ` extends Omit<${used}, ${clash.map((property) => JSON.stringify(property)).join(" | ")}>`;
}

function interfaceText(model: ModelType, plan: ClientPlan, file: SourceFile, locate: Locate): string {
  const above = model.base === undefined ? undefined : plan.models.get(model.base);
  const root = above && plan.rootOf(above);
  const discriminator = root?.discriminator;
  const kindLine =
    model.kind !== undefined && discriminator !== undefined
      ? [
          `/** Tells the kinds of {@link ${root?.name ?? ""}} apart. */\n${discriminator.property}: ${JSON.stringify(model.kind)};`,
        ]
      : [];
  const lines = model.properties
    .filter(({ hidden }) => hidden === undefined)
    .filter((property) => kindLine.length === 0 || property.name !== discriminator?.property)
    .map((property) => propertyLine(property, file, locate));
  const additional =
    model.additional === undefined ? [] : [`[name: string]: ${additionalType(model, plan, file, locate)};`];
  const doc =
    model.kinds === undefined
      ? comment([prose(model.doc)], deprecatedTags(model))
      : comment([`What all kinds of {@link ${model.name}} share.`]);
  return `${doc}\nexport interface ${baseName(model)}${heritage(model, plan, file, locate)} {\n${[...kindLine, ...lines, ...additional].join("\n\n")}\n}`;
}

/** An index signature has to admit what the named properties hold. */
function additionalType(model: ModelType, plan: ClientPlan, file: SourceFile, locate: Locate): string {
  if (plan.allProperties(model).length > 0 || model.additional === undefined) return "unknown";
  const text = typeText(model.additional, file, locate);
  // What extends it may have members that can be left out.
  const mayLack = modelsBelow(plan.service, model).some(({ properties }) =>
    properties.some(({ optional }) => optional),
  );
  return mayLack ? `${text} | undefined` : text;
}

function unionText(model: ModelType, file: SourceFile, locate: Locate): string {
  if (model.kinds === undefined || model.discriminator === undefined) return "";
  const members = Object.values(model.kinds).map((name) => {
    const from = locate(name);
    return from === undefined ? name : file.type(name, from);
  });
  const unknownKind = file.type("UnknownKind", "@azbackup/core/codec");
  const unknown = `Unknown${model.name}`;
  return [
    `${comment([prose(model.doc), `\`${model.discriminator.property}\` tells the kinds apart; a kind this version does not know arrives as {@link ${unknown}}.`], deprecatedTags(model))}\nexport type ${model.name} = ${[...members, unknown].map((name) => `| ${name}`).join(" ")};`,
    `${comment([`A {@link ${model.name}} of a kind this version does not know, with everything the service sent.`])}\nexport interface ${unknown} extends Omit<${baseName(model)}, ${JSON.stringify(model.discriminator.property)}> {\n${model.discriminator.property}: ${unknownKind};\n\n[name: string]: unknown;\n}`,
  ].join("\n\n");
}

/** One file of types for each place that has any. */
export function modelsFiles(plan: ClientPlan): Map<string, SourceFile> {
  const files = new Map<string, SourceFile>();
  for (const stem of plan.stems) {
    const path = modelsPath(plan, stem);
    const file = new SourceFile(plan.names);
    const locate: Locate = (name) => {
      const target = plan.placeOf(name);
      return target === stem ? undefined : relativeModule(path, modelsPath(plan, target));
    };
    for (const model of plan.service.models.filter((candidate) => plan.placeOf(candidate.name) === stem)) {
      if (model.kinds !== undefined) file.add(unionText(model, file, locate));
      file.add(interfaceText(model, plan, file, locate));
    }
    for (const type of plan.service.enums.filter((candidate) => plan.placeOf(candidate.name) === stem)) {
      file.add(enumText(type));
    }
    files.set(path, file);
  }
  return files;
}
