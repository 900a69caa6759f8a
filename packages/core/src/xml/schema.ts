/** The tables by which XML documents are read and written; generated from a spec. */

/** How a value is written. The comment is its TypeScript type. */
export type ScalarType =
  | "string" // string
  | "boolean" // boolean
  | "int32" // number, a whole one
  | "int64" // number when exact, else bigint; see Int64
  | "float" // number
  | "dateTime" // Date, RFC 3339 text
  | "unixTime" // Date, whole seconds since the epoch
  | "httpDate" // Date, RFC 7231 text
  | "date" // string, YYYY-MM-DD
  | "time" // string, hh:mm:ss
  | "duration" // string, ISO 8601
  | "bytes" // Uint8Array, base64 text
  | "base64url" // Uint8Array, base64url text
  | "decimal" // string, so that no digit is lost
  | "unknown"; // anything JSON can say

interface SchemaBase {
  /** `null` is a value of its own, kept as `null`. */
  readonly nullable?: true;
}

/** A value without parts: a text, a number, a date, bytes or anything. */
export interface ScalarSchema extends SchemaBase {
  readonly type: ScalarType;
  /** A word: white space round it does not count. */
  readonly word?: true;
}

/** A list whose items all have one schema. */
export interface ListSchema extends SchemaBase {
  readonly type: "list";
  readonly items: Schema;
}

/** An object whose keys are free and whose values all have one schema. */
export interface MapSchema extends SchemaBase {
  readonly type: "map";
  readonly items: Schema;
}

/** A model, by way of a function because models may refer to each other in circles. */
export interface ModelRef extends SchemaBase {
  readonly type: "model";
  readonly model: () => ModelSchema;
}

/** What a value has to be, and how it is written on the wire. */
export type Schema = ScalarSchema | ListSchema | MapSchema | ModelRef;

/** A property of a model, under its TypeScript name. */
export type PropertySchema = Schema & {
  /** The name on the wire, where it differs. */
  readonly wire?: string;
  /** Other names under which services send it. What came under one goes back under it. */
  readonly aliases?: readonly string[];
  /** Has to be given, whatever the version. */
  readonly required?: true;
  /** Only the service sets it: it is read, and never sent. */
  readonly readOnly?: true;
  /** A wire value by which the service says that there is none, e.g. `0` for "not ended". */
  readonly absent?: string | number;
  readonly xml?: XmlPropertyShape;
};

/** Where a property stands in an XML document. An element of its wire name if nothing is said. */
export interface XmlPropertyShape {
  /** An attribute of the parent element. */
  readonly attribute?: true;
  /** The text of the parent element. */
  readonly text?: true;
  /** List items stand directly in the parent, without an element round them. */
  readonly unwrapped?: true;
  /** Name of each item's element in a wrapped list. */
  readonly itemName?: string;
  /** Namespace of the element, where it differs from the parent's. */
  readonly namespace?: string;
}

/** A model: its properties, and what it extends or is extended by. */
export interface ModelSchema {
  /** The model's name in the spec. */
  readonly name: string;
  /** The model it extends, whose properties come first. */
  readonly base?: () => ModelSchema;
  /** Own properties in the order of the spec, which is the order on the wire. */
  readonly properties: Readonly<Record<string, PropertySchema>>;
  /** Type of the properties that are not named (`Record<T>`); without it they are kept as they came. */
  readonly additional?: Schema;
  /** On the root of a hierarchy: which property (TypeScript name) tells the kinds apart. */
  readonly discriminator?: string;
  /** On the root of a hierarchy: every kind below it, by the discriminator's value. */
  readonly kinds?: Readonly<Record<string, () => ModelSchema>>;
  /** Root element of the document. */
  readonly xml?: { readonly name: string; readonly namespace?: string };
}
