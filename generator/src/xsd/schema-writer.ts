import type { ModelType, PropertyModel, ServiceModel, Shape } from "../model/types.js";
import { withoutControls } from "../text/markdown.js";
import { escape } from "../text/xml.js";
import { SchemaDraft } from "./schema-draft.js";
import type { WrittenType } from "./simple-type.js";
import { simpleType } from "./simple-type.js";
import { xmlProperties } from "./xml-properties.js";

/**
 * Writes the schemas of a service. An element is in the namespace its property names, or else in that of
 * the element around it, which is how the runtime writes and reads. So a model has one type in each
 * namespace it is used in, and the schemas refer to each other where an element changes the namespace.
 */
export class SchemaWriter {
  readonly drafts = new Map<string, SchemaDraft>();
  readonly #models: ReadonlyMap<string, ModelType>;
  readonly #enums: ReadonlyMap<string, ServiceModel["enums"][number]>;

  constructor(service: ServiceModel) {
    this.#models = new Map(service.models.map((model) => [model.name, model]));
    this.#enums = new Map(service.enums.map((type) => [type.name, type]));
  }

  /** Enters a model as something a document may be, in a namespace. */
  root(name: string, namespace: string | undefined): void {
    const model = this.#models.get(name);
    if (model === undefined) return;
    const draft = this.#draft(namespace ?? model.xml?.namespace ?? "");
    const type = this.#modelType(model, draft);
    const tag = model.xml?.name ?? model.specName;
    draft.elements.set(tag, `<xs:element name="${escape(tag)}"${type.attribute}/>`);
  }

  #draft(namespace: string): SchemaDraft {
    const draft = this.drafts.get(namespace) ?? new SchemaDraft(namespace);
    this.drafts.set(namespace, draft);
    return draft;
  }

  #modelType(model: ModelType, draft: SchemaDraft): WrittenType {
    const key = `type ${model.name}`;
    if (!draft.types.has(key)) {
      draft.types.set(key, "");
      draft.types.set(key, this.#complexType(model, draft));
    }
    return { attribute: ` type="${draft.refer(draft.namespace, model.name)}"`, content: "" };
  }

  #complexType(model: ModelType, draft: SchemaDraft): string {
    const { attributes, elements, text, open } = xmlProperties(model, this.#models);
    const said = withoutControls(model.doc).replaceAll(/\s+/g, " ").trim();
    const doc =
      said === ""
        ? ""
        : `<xs:annotation><xs:documentation>${escape(said)}</xs:documentation></xs:annotation>`;
    const declared = attributes.map((property) => this.#attribute(property, model, draft)).join("");
    const isMixed = text !== undefined && (elements.length > 0 || open);
    const content =
      text === undefined || isMixed
        ? `${this.#group(model, elements, open, draft)}${declared}`
        : `<xs:simpleContent><xs:extension base="${this.#textType(model, text, draft)}">${declared}</xs:extension></xs:simpleContent>`;
    return `<xs:complexType name="${model.name}"${isMixed ? ' mixed="true"' : ""}>${doc}${content}</xs:complexType>`;
  }

  /** A type with rules has to have a name to be extended by attributes. */
  #textType(model: ModelType, text: Shape, draft: SchemaDraft): string {
    const { attribute, content } = simpleType(text, this.#enums);
    if (content === "") return attribute.slice(' type="'.length, -1);
    const name = `${model.name}.text`;
    draft.types.set(`type ${name}`, content.replace("<xs:simpleType>", `<xs:simpleType name="${name}">`));
    return draft.refer(draft.namespace, name);
  }

  #attribute(property: PropertyModel, model: ModelType, draft: SchemaDraft): string {
    const { attribute, content } = simpleType(property, this.#enums);
    const namespace = property.xml?.namespace;
    const rest = `${namespace === undefined ? "" : ' form="qualified"'}${attribute}${this.#isOptional(property, model) ? "" : ' use="required"'}`;
    const open = `<xs:attribute name="${escape(property.wire)}"${rest}`;
    const declaration = content === "" ? `${open}/>` : `${open}>${content}</xs:attribute>`;
    if (namespace === undefined || namespace === draft.namespace) return declaration;
    const other = this.#draft(namespace);
    const name = `${model.name}.${property.name}`;
    other.types.set(`group ${name}`, `<xs:attributeGroup name="${name}">${declaration}</xs:attributeGroup>`);
    return `<xs:attributeGroup ref="${draft.refer(namespace, name)}"/>`;
  }

  // What only the service sets is missing from what is sent to it.
  #isOptional(property: PropertyModel, model: ModelType): boolean {
    return property.optional || (property.readOnly && model.usage.input);
  }

  /**
   * Services answer in orders of their own, so elements may stand in any order. A schema can say so of
   * elements that come once, with how often each has to come; where one may come more often, it
   * can only say which elements there are. What is only ever sent is in the declared order then.
   */
  #group(model: ModelType, elements: readonly PropertyModel[], open: boolean, draft: SchemaDraft): string {
    if (open) {
      return '<xs:sequence><xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>';
    }
    if (elements.length === 0) return "";
    const members = (once: boolean) =>
      elements.map((property) => this.#member(property, model, draft, once)).join("");
    if (!elements.some(isUnwrapped)) return `<xs:all>${members(true)}</xs:all>`;
    return elements.length === 1 || !(model.usage.output || model.usage.error)
      ? `<xs:sequence>${members(true)}</xs:sequence>`
      : `<xs:choice minOccurs="0" maxOccurs="unbounded">${members(false)}</xs:choice>`;
  }

  #member(property: PropertyModel, model: ModelType, draft: SchemaDraft, counted: boolean): string {
    const { type, constraints } = property;
    const namespace = property.xml?.namespace ?? draft.namespace;
    const target = this.#draft(namespace);
    const optional = this.#isOptional(property, model);
    if (type.kind === "list" && isUnwrapped(property)) {
      const written = this.#type(type.items, target);
      const often = ` minOccurs="${optional ? 0 : (constraints.minItems ?? 0)}" maxOccurs="${constraints.maxItems ?? "unbounded"}"`;
      return this.#element(property.wire, counted ? often : "", type.items.nullable, written, draft, target);
    }
    const written = this.#type(property, target, property.xml?.itemName);
    const times = counted && optional ? ' minOccurs="0"' : "";
    return this.#element(property.wire, times, property.nullable, written, draft, target);
  }

  /** An element where it stands; one of another namespace is declared there and referred to. */
  #element(
    name: string,
    times: string,
    nullable: boolean,
    { attribute, content }: WrittenType,
    draft: SchemaDraft,
    target: SchemaDraft,
  ): string {
    const declare = (occurs: string) => {
      const open = `<xs:element name="${escape(name)}"${attribute}${occurs}${nullable ? ' nillable="true"' : ""}`;
      return content === "" ? `${open}/>` : `${open}>${content}</xs:element>`;
    };
    if (target === draft) return declare(times);
    const known = target.elements.get(name);
    // Two elements of one name can only be told apart by what they stand in, which is elsewhere.
    const both =
      known === undefined || known === declare("")
        ? declare("")
        : `<xs:element name="${escape(name)}" nillable="true"/>`;
    target.elements.set(name, both);
    return `<xs:element ref="${draft.refer(target.namespace, name)}"${times}/>`;
  }

  #type(shape: Shape, draft: SchemaDraft, itemName?: string): WrittenType {
    const { type, constraints } = shape;
    if (type.kind === "model") {
      const model = this.#models.get(type.name);
      if (model !== undefined) return this.#modelType(model, draft);
    }
    if (type.kind === "map") {
      return inline('<xs:any processContents="skip" minOccurs="0" maxOccurs="unbounded"/>');
    }
    if (type.kind !== "list") return simpleType(shape, this.#enums);
    const often = ` minOccurs="${constraints.minItems ?? 0}" maxOccurs="${constraints.maxItems ?? "unbounded"}"`;
    const written = this.#type(type.items, draft);
    return inline(
      this.#element(
        itemName ?? this.#itemName(type.items),
        often,
        type.items.nullable,
        written,
        draft,
        draft,
      ),
    );
  }

  /** Name of an item's element in a list that does not name it: that of the item's type. */
  #itemName({ type }: Shape): string {
    const model = type.kind === "model" ? this.#models.get(type.name) : undefined;
    if (model !== undefined) return model.xml?.name ?? model.specName;
    if (type.kind === "scalar") return type.scalar;
    if (type.kind === "enum") return this.#enums.get(type.name)?.valueType === "number" ? "float" : "string";
    if (type.kind !== "literal") return type.kind;
    return typeof type.value === "number" ? "float" : typeof type.value;
  }
}

function inline(content: string): WrittenType {
  return { attribute: "", content: `<xs:complexType><xs:sequence>${content}</xs:sequence></xs:complexType>` };
}

function isUnwrapped({ type, xml }: PropertyModel): boolean {
  return type.kind === "list" && xml?.unwrapped === true;
}
