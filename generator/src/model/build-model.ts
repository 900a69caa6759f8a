import type {
  SdkModelPropertyType,
  SdkModelType,
  SdkType,
} from "@azure-tools/typespec-client-generator-core";
import { UsageFlags } from "@azure-tools/typespec-client-generator-core";
import { getVisibilitySuffix, isHeader, isStatusCode, Visibility } from "@typespec/http";
import { getNs } from "@typespec/xml";
import { absentWhen, alsoNamed } from "../decorators/facts.js";
import { isRoot } from "./names.js";
import { versionsOf } from "./available-versions.js";
import type { Builder } from "./builder.js";
import { buildShape } from "./build-type.js";
import { camelCase, typeName } from "./naming.js";
import type { ModelType, PartModel, PropertyModel, Shape, XmlShape } from "./types.js";
import { defined } from "./values.js";
import { defaultOf, deprecationOf, isReadOnly, rawProperty } from "./raw.js";
import type { VersionFacts } from "./versions.js";
import { propertyVersions } from "./versions.js";
import { differs, isElsewhere, isNeverRead, isVisibleIn } from "./visibility.js";
import { wireNameOf } from "./wire-name.js";

/**
 * The namespace of a property's element, where it is not simply that of the element around it: what the
 * spec names for the property, or else for the model that stands there.
 */
function xmlNamespace(
  builder: Builder,
  property: SdkModelPropertyType,
  parentNamespace: string | undefined,
): string | undefined {
  const raw = rawProperty(property);
  const own = raw && getNs(builder.context.program, raw)?.namespace;
  if (own !== undefined || property.serializationOptions.xml?.attribute === true) return own;
  let type: SdkType = property.type;
  while (type.kind === "nullable" || type.kind === "array") {
    type = type.kind === "nullable" ? type.type : type.valueType;
  }
  const namespace = type.kind === "model" ? type.serializationOptions.xml?.ns?.namespace : undefined;
  return namespace === parentNamespace ? undefined : namespace;
}

function xmlShape(
  builder: Builder,
  property: SdkModelPropertyType,
  parentNamespace: string | undefined,
): XmlShape | undefined {
  const xml = property.serializationOptions.xml;
  if (xml === undefined) return undefined;
  const namespace = xmlNamespace(builder, property, parentNamespace);
  const shape: XmlShape = {
    ...(xml.attribute === true && { attribute: true }),
    ...(xml.unwrapped === true && property.type.kind === "array" && { unwrapped: true }),
    ...(xml.unwrapped === true && property.type.kind !== "array" && { text: true }),
    ...(xml.unwrapped !== true && xml.itemsName !== undefined && { itemName: xml.itemsName }),
    ...(namespace !== undefined && { namespace }),
  };
  return Object.keys(shape).length > 0 ? shape : undefined;
}

/** The top of the hierarchy a kind is in; undefined for that itself. */
function rootOf({ baseModel }: SdkModelType): SdkModelType | undefined {
  return baseModel && (rootOf(baseModel) ?? baseModel);
}

function versionsOfProperty(
  builder: Builder,
  property: SdkModelPropertyType,
  model: SdkModelType,
): VersionFacts {
  const raw = rawProperty(property);
  const root = property.discriminator ? rootOf(model) : undefined;
  if (root === undefined) {
    return propertyVersions(builder, raw, property.optional, versionsOf(builder, model.__raw));
  }
  // That a version lacks a kind can be told from the discriminator's value alone.
  const available = versionsOf(builder, model.__raw);
  const isEverywhere = available.length === versionsOf(builder, root.__raw).length;
  return { optional: property.optional, ...(!isEverywhere && { availableIn: available }) };
}

/** How a property is sent as a part of a body. */
function partOf({ type, serializationOptions }: SdkModelPropertyType): PartModel | undefined {
  const { multipart } = serializationOptions;
  if (multipart === undefined) return undefined;
  const { isFilePart, isMulti, defaultContentTypes } = multipart;
  const inner = isMulti && type.kind === "array" ? type.valueType : type;
  const isJson = /^(model|array|dict|union|nullable|unknown)$/.test(inner.kind);
  const contentType = defaultContentTypes.find((one) => isFilePart && !one.includes("*"));
  return { kind: isFilePart ? "file" : isJson ? "json" : "text", isMulti, ...defined({ contentType }) };
}

function fileShape(isMulti: boolean): Shape {
  const file: Shape = { type: { kind: "file" }, nullable: false, secret: false, constraints: {} };
  return isMulti ? { ...file, type: { kind: "list", items: file } } : file;
}

const separators = {
  commaDelimited: ",",
  spaceDelimited: " ",
  pipeDelimited: "|",
  newlineDelimited: "\n",
} as const;

/** A list that is written as one text. */
function withSeparator(shape: Shape, encoding: SdkModelPropertyType["encode"]): Shape {
  if (encoding === undefined || shape.type.kind !== "list") return shape;
  return { ...shape, type: { ...shape.type, separator: separators[encoding] } };
}

function buildProperty(builder: Builder, property: SdkModelPropertyType, model: SdkModelType): PropertyModel {
  const raw = rawProperty(property);
  const part = partOf(property);
  return {
    ...(part?.kind === "file"
      ? fileShape(part.isMulti)
      : withSeparator(buildShape(builder, property.type, raw), property.encode)),
    name: camelCase(property.name),
    wire: property.serializationOptions.multipart?.name ?? wireNameOf(property),
    doc: property.doc ?? property.summary ?? "",
    ...versionsOfProperty(builder, property, model),
    readOnly: isReadOnly(property),
    ...defined({
      absent: absentWhen.get(builder.context.program, raw),
      aliases: alsoNamed.get(builder.context.program, raw),
      default: defaultOf(builder, raw, property.clientDefaultValue),
      deprecated: deprecationOf(builder, raw),
      part,
      xml: xmlShape(builder, property, model.serializationOptions.xml?.ns?.namespace),
    }),
  };
}

/** Headers and status codes stand among the properties of a response model, but not in its document. */
function isInDocument(builder: Builder, property: SdkModelPropertyType): boolean {
  const raw = rawProperty(property);
  const { program } = builder.context;
  // In a request, what goes elsewhere is still a part of the argument.
  if (builder.use !== undefined && raw !== undefined && isHeader(program, raw)) return true;
  return raw === undefined || !(isHeader(program, raw) || isStatusCode(program, raw));
}

function hierarchy(
  type: SdkModelType,
  nameOf: (child: SdkModelType) => string,
): Pick<ModelType, "discriminator" | "kinds"> {
  const { discriminatorProperty: property, discriminatedSubtypes: subtypes } = type;
  if (property === undefined || subtypes === undefined || !isRoot(type)) return {};
  const kinds: Record<string, string> = {};
  const enter = (children: Readonly<Record<string, SdkModelType>>) => {
    for (const [kind, child] of Object.entries(children)) {
      kinds[kind] = nameOf(child);
      // A kind that tells its own kinds apart by another property does so itself.
      if (!isRoot(child)) enter(child.discriminatedSubtypes ?? {});
    }
  };
  enter(subtypes);
  return { discriminator: { property: camelCase(property.name), wire: wireNameOf(property) }, kinds };
}

/** The name of a model, of its own where a request has it otherwise than an answer. */
function nameIn({ use, names }: Builder, type: SdkModelType, isOther: boolean): string {
  if (!isOther || use === undefined) return names.type(type);
  const { visibility, allOptional, withNulls: takesAway } = use;
  const suffix = getVisibilitySuffix(visibility, Visibility.Read);
  const wanted = `${type.name}${suffix}${allOptional || takesAway ? "Patch" : ""}`;
  return names.type(type, `${visibility} ${allOptional} ${takesAway}`, typeName(wanted));
}

/** Members of a map that is patched may be taken away, too. */
function withNulls(property: PropertyModel): PropertyModel {
  const { type } = property;
  return type.kind === "map"
    ? { ...property, type: { ...type, items: { ...type.items, nullable: true } } }
    : property;
}

/** A property as it is in one use of its model. */
function inUse(
  builder: Builder,
  property: SdkModelPropertyType,
  model: SdkModelType,
  isOther: boolean,
): PropertyModel {
  const built = buildProperty(builder, property, model);
  const { use } = builder;
  if (property.discriminator) return built;
  if (use === undefined || !isOther) return isNeverRead(property) ? { ...built, hidden: true } : built;
  const isVisible = isVisibleIn(property, use.visibility);
  if (!isVisible) return { ...built, optional: true, readOnly: true, hidden: true };
  const optional = use.allOptional || built.optional;
  const nulls = use.withNulls && optional ? { ...withNulls(built), nullable: true } : built;
  return { ...nulls, optional, ...(isElsewhere(builder, property) && { elsewhere: true as const }) };
}

/** Enters a model, and everything it refers to, and returns its TypeScript name. */
export function buildModel(builder: Builder, type: SdkModelType): string {
  const isOther = builder.use !== undefined && differs(builder, type, builder.use);
  const name = nameIn(builder, type, isOther);
  if (builder.models.has(name)) return name;
  builder.models.set(name, undefined);
  builder.names.nameMembers(type);
  const xml = type.serializationOptions.xml;
  const namespace = xml?.ns?.namespace;
  const base = type.baseModel === undefined ? undefined : buildModel(builder, type.baseModel);
  const properties = type.properties
    .filter((property) => isInDocument(builder, property))
    .map((property) => inUse(builder, property, type, isOther));
  const has = (flag: UsageFlags) => (type.usage & flag) !== 0;
  builder.models.set(name, {
    name,
    // A tool that looks for its schema finds one of that name.
    specName: isOther ? name : type.name,
    doc: type.doc ?? type.summary ?? "",
    properties,
    usage: { input: has(UsageFlags.Input), output: has(UsageFlags.Output), error: has(UsageFlags.Exception) },
    ...hierarchy(type, (child) => nameIn(builder, child, isOther)),
    ...defined({
      base,
      deprecated: deprecationOf(builder, type.__raw),
      kind: type.discriminatorValue,
      additional:
        type.additionalProperties === undefined ? undefined : buildShape(builder, type.additionalProperties),
      xml: xml === undefined ? undefined : { name: xml.name, ...defined({ namespace }) },
    }),
  });
  for (const child of Object.values(type.discriminatedSubtypes ?? {})) buildModel(builder, child);
  return name;
}
