import type {
  EnumType,
  ModelType,
  OperationModel,
  PropertyModel,
  ServiceModel,
  Shape,
} from "../model/types.js";

const scalars = {
  string: "xs:string",
  boolean: "xs:boolean",
  int32: "xs:int",
  int64: "xs:long",
  float: "xs:double",
  dateTime: "xs:dateTime",
  unixTime: "xs:long",
  httpDate: "xs:string",
  date: "xs:date",
  time: "xs:time",
  duration: "xs:duration",
  bytes: "xs:base64Binary",
  base64url: "xs:string",
  decimal: "xs:decimal",
  unknown: "xs:anyType",
} as const;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The namespace a document of a model is in; models without one are in none. */
function namespaceOf(model: ModelType): string {
  return model.xml?.namespace ?? "";
}

/** The models that documents are made of, and everything inside them. */
function documents(service: ServiceModel): { roots: Set<string>; models: ModelType[] } {
  const byName = new Map(service.models.map((model) => [model.name, model]));
  const roots = new Set<string>();
  const enter = (shape: Shape | undefined, contentType: string | undefined) => {
    if (shape?.type.kind === "model" && contentType?.includes("xml") === true) roots.add(shape.type.name);
  };
  const enterOperation = (operation: OperationModel) => {
    enter(operation.body, operation.body?.contentType);
    for (const response of operation.responses) enter(response.body, response.contentType);
    if (operation.error?.contentType.includes("xml") === true) roots.add(operation.error.model);
  };
  service.operations.forEach(enterOperation);
  const found = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.type.kind === "list" || shape.type.kind === "map") visit(shape.type.items);
    if (shape.type.kind === "model") visitModel(shape.type.name);
  };
  const visitModel = (name: string): void => {
    const model = byName.get(name);
    if (model === undefined || found.has(name)) return;
    found.add(name);
    if (model.base !== undefined) visitModel(model.base);
    model.properties.forEach(visit);
  };
  roots.forEach(visitModel);
  return { roots, models: service.models.filter((model) => found.has(model.name)) };
}

function facets(shape: Shape, enums: ReadonlyMap<string, EnumType>): string[] {
  const { minLength, maxLength, pattern, minimum, maximum } = shape.constraints;
  const found = shape.type.kind === "enum" ? enums.get(shape.type.name) : undefined;
  const values = found?.closed === true ? found.values.map(({ value }) => String(value)) : [];
  const uuid =
    shape.constraints.format === "uuid" ? "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}" : undefined;
  // A schema's pattern always covers the whole value, so it has no anchors.
  const whole = pattern?.startsWith("^") === true && pattern.endsWith("$") ? pattern.slice(1, -1) : undefined;
  return [
    ...values.map((value) => `<xs:enumeration value="${escape(value)}"/>`),
    ...(minLength === undefined ? [] : [`<xs:minLength value="${minLength}"/>`]),
    ...(maxLength === undefined ? [] : [`<xs:maxLength value="${maxLength}"/>`]),
    ...(whole === undefined ? [] : [`<xs:pattern value="${escape(whole)}"/>`]),
    ...(uuid === undefined ? [] : [`<xs:pattern value="${uuid}"/>`]),
    ...(minimum === undefined ? [] : [`<xs:minInclusive value="${minimum}"/>`]),
    ...(maximum === undefined ? [] : [`<xs:maxInclusive value="${maximum}"/>`]),
  ];
}

interface Writer {
  readonly enums: ReadonlyMap<string, EnumType>;
  readonly models: ReadonlyMap<string, ModelType>;
  /** Namespace of the schema being written. */
  readonly namespace: string;
}

function typeName(model: ModelType, writer: Writer): string {
  return namespaceOf(model) === writer.namespace && writer.namespace !== ""
    ? `tns:${model.name}`
    : model.name;
}

function simpleBase(shape: Shape): string {
  switch (shape.type.kind) {
    case "scalar":
      return scalars[shape.type.scalar];
    case "literal":
      return typeof shape.type.value === "boolean" ? "xs:boolean" : "xs:string";
    default:
      return "xs:string";
  }
}

/** `type="..."` for what is named, or an inline restriction. */
function typeOf(shape: Shape, writer: Writer): { attribute: string; content: string } {
  const model = shape.type.kind === "model" ? writer.models.get(shape.type.name) : undefined;
  if (model !== undefined) return { attribute: ` type="${typeName(model, writer)}"`, content: "" };
  const rules = facets(shape, writer.enums);
  const base = simpleBase(shape);
  return rules.length === 0
    ? { attribute: ` type="${base}"`, content: "" }
    : {
        attribute: "",
        content: `<xs:simpleType><xs:restriction base="${base}">${rules.join("")}</xs:restriction></xs:simpleType>`,
      };
}

function element(name: string, attributes: string, shape: Shape, writer: Writer): string {
  const { attribute, content } = typeOf(shape, writer);
  const nillable = shape.nullable ? ' nillable="true"' : "";
  const open = `<xs:element name="${escape(name)}"${attribute}${attributes}${nillable}`;
  return content === "" ? `${open}/>` : `${open}>${content}</xs:element>`;
}

function member(property: PropertyModel, writer: Writer): string {
  const optional = property.optional ? ' minOccurs="0"' : "";
  if (property.type.kind !== "list") return element(property.wire, optional, property, writer);
  const { items } = property.type;
  if (property.xml?.unwrapped === true) {
    return element(property.wire, ' minOccurs="0" maxOccurs="unbounded"', items, writer);
  }
  const name =
    property.xml?.itemName ?? (items.type.kind === "model" ? items.type.name : simpleBase(items).slice(3));
  const inner = element(name, ' minOccurs="0" maxOccurs="unbounded"', items, writer);
  return `<xs:element name="${escape(property.wire)}"${optional}><xs:complexType><xs:sequence>${inner}</xs:sequence></xs:complexType></xs:element>`;
}

/** Elements that occur once may stand in any order, as services answer in orders of their own. */
function group(properties: readonly PropertyModel[], writer: Writer): string {
  const members = properties.map((property) => member(property, writer));
  const repeats = properties.some(
    (property) => property.type.kind === "list" && property.xml?.unwrapped === true,
  );
  const tag = repeats ? "xs:sequence" : "xs:all";
  return members.length === 0 ? "" : `<${tag}>${members.join("")}</${tag}>`;
}

function complexType(model: ModelType, writer: Writer): string {
  const inherited = model.base === undefined ? [] : (writer.models.get(model.base)?.properties ?? []);
  const properties = [...inherited, ...model.properties];
  const text = properties.find((property) => property.xml?.text === true);
  const attributes = properties
    .filter((property) => property.xml?.attribute === true)
    .map(
      (property) =>
        `<xs:attribute name="${escape(property.wire)}" type="${simpleBase(property)}"${property.optional ? "" : ' use="required"'}/>`,
    )
    .join("");
  const doc = `<xs:annotation><xs:documentation>${escape(model.doc.replaceAll(/\s+/g, " ").trim())}</xs:documentation></xs:annotation>`;
  const content =
    text === undefined
      ? `${group(
          properties.filter((property) => property.xml?.attribute !== true),
          writer,
        )}${attributes}`
      : `<xs:simpleContent><xs:extension base="${simpleBase(text)}">${attributes}</xs:extension></xs:simpleContent>`;
  return `<xs:complexType name="${model.name}">${doc}${content}</xs:complexType>`;
}

/** Puts every element on a line of its own. */
function layOut(xml: string): string {
  let depth = 0;
  const lines: string[] = [];
  // An element that holds text stays whole.
  for (const [token] of xml.matchAll(/<(\S+)>[^<]+<\/\1>|<[^>]+>/g)) {
    const whole = /^<(\?|\S+>[^<]+<)/.test(token) || token.endsWith("/>");
    if (token.startsWith("</")) depth -= 1;
    lines.push("  ".repeat(depth) + token);
    if (!whole && !token.startsWith("</")) depth += 1;
  }
  return `${lines.join("\n")}\n`;
}

/** One schema of a target namespace. */
function schema(
  service: ServiceModel,
  namespace: string,
  models: readonly ModelType[],
  roots: ReadonlySet<string>,
): string {
  const writer: Writer = {
    enums: new Map(service.enums.map((type) => [type.name, type])),
    models: new Map(service.models.map((model) => [model.name, model])),
    namespace,
  };
  const target =
    namespace === "" ? "" : ` targetNamespace="${escape(namespace)}" xmlns:tns="${escape(namespace)}"`;
  const elements = models
    .filter((model) => roots.has(model.name))
    .map(
      (model) =>
        `<xs:element name="${escape(model.xml?.name ?? model.specName)}" type="${typeName(model, writer)}"/>`,
    );
  const types = models.map((model) => complexType(model, writer));
  return layOut(
    `<?xml version="1.0" encoding="utf-8"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target} elementFormDefault="qualified">${[...elements, ...types].join("")}</xs:schema>`,
  );
}

/** The schemas of a service's XML documents by target namespace; `""` holds what is in none. */
export function schemasByNamespace(service: ServiceModel): Map<string, string> {
  if (!service.usesXml) return new Map();
  const { roots, models } = documents(service);
  const namespaces = [...new Set(models.map(namespaceOf))].sort();
  return new Map(
    namespaces.map((namespace) => [
      namespace,
      schema(
        service,
        namespace,
        models.filter((model) => namespaceOf(model) === namespace),
        roots,
      ),
    ]),
  );
}

/** One file for each target namespace; none for a service that speaks JSON. */
export function xsdFiles(service: ServiceModel): Map<string, string> {
  const schemas = schemasByNamespace(service);
  return new Map(
    [...schemas].map(([namespace, text]) => {
      const suffix = namespace === "" ? "" : `.${namespace.split("/").findLast((part) => part !== "") ?? ""}`;
      return [`${service.service}${suffix}.xsd`, text];
    }),
  );
}
