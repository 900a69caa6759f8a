/**
 * The generator's own picture of a service: plain data, built once from the spec and read by every
 * output. Nothing here knows of TypeSpec or of the libraries the picture was taken with.
 */
import type { FilterModel } from "./filter-types.js";
import type { KnownError } from "../decorators/facts.js";
import type { FindStartedModel } from "./find-started-types.js";

export interface ServiceModel {
  /** Folder name of the spec, e.g. `"objectstore"`. */
  readonly service: string;
  /** Class name of the client. */
  readonly clientName: string;
  readonly doc: string;
  readonly endpoint: EndpointModel;
  readonly auth: AuthModel;
  readonly apiVersion?: ApiVersionModel;
  /** Set once, on the client. */
  readonly clientParameters: readonly ParameterModel[];
  readonly operations: readonly OperationModel[];
  /** What its lists can be filtered by. */
  readonly filters?: readonly FilterModel[];
  readonly models: readonly ModelType[];
  readonly enums: readonly EnumType[];
  /** Whether any body is XML. */
  readonly usesXml: boolean;
}

export interface EndpointModel {
  /** TypeScript name of the argument. */
  readonly name: string;
  readonly doc: string;
  readonly default?: string;
  /** The server's URL, where it is more than this argument, or a text. */
  readonly server?: ServerModel;
}

/** The URL of a server with variables, e.g. `"{endpoint}/{version}"`. */
export interface ServerModel {
  readonly template: string;
  /** All but the argument that begins the URL. */
  readonly variables: readonly ServerVariable[];
}

export interface ServerVariable extends Shape {
  readonly name: string;
  readonly wire: string;
  readonly doc: string;
  readonly default?: string;
  /** It is the version of the API. */
  readonly isApiVersion?: true;
}

export interface AuthModel {
  readonly token?: TokenModel;
  readonly certificate?: boolean;
  /** Keys that go along with a request, each in its place. */
  readonly keys?: readonly KeyModel[];
  /** A user name and a password. */
  readonly basic?: boolean;
  readonly anonymous?: boolean;
}

export interface KeyModel {
  readonly in: "header" | "query" | "cookie";
  readonly name: string;
  /** What stands before it. */
  readonly prefix?: string;
}

export interface TokenModel {
  /** What tokens are asked for with at the usual endpoint. */
  readonly scopes: readonly string[];
  /** The same by host, where endpoints differ. */
  readonly scopesByHost?: Readonly<Record<string, readonly string[]>>;
  /** The service says in a challenge what it wants. */
  readonly challenge?: boolean;
}

export interface ApiVersionModel {
  /** Name on the wire. */
  readonly wire: string;
  readonly in: "query" | "header" | "path";
  /** Oldest first. */
  readonly values: readonly string[];
  readonly default: string;
}

/** A value: what it is, and what the spec asks of it. */
export interface Shape {
  readonly type: TypeRef;
  readonly nullable: boolean;
  readonly secret: boolean;
  readonly constraints: Constraints;
}

/** The type of a value. */
export type TypeRef =
  | { readonly kind: "scalar"; readonly scalar: ScalarName; readonly asString: boolean }
  | { readonly kind: "list"; readonly items: Shape; readonly separator?: string }
  | { readonly kind: "map"; readonly items: Shape }
  | { readonly kind: "model"; readonly name: string }
  | { readonly kind: "enum"; readonly name: string }
  | { readonly kind: "union"; readonly variants: readonly Shape[] }
  | { readonly kind: "file" }
  | { readonly kind: "literal"; readonly value: string | number | boolean };

/** How a value without parts is written. */
export type ScalarName =
  | "string"
  | "boolean"
  | "int32"
  | "int64"
  | "integer"
  | "float"
  | "dateTime"
  | "offsetDateTime"
  | "unixTime"
  | "httpDate"
  | "date"
  | "time"
  | "duration"
  | "bytes"
  | "base64url"
  | "decimal"
  | "unknown";

export interface Constraints {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: "uuid" | "uri";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** A property of a model. */
export interface PropertyModel extends Shape {
  /** TypeScript name. */
  readonly name: string;
  readonly wire: string;
  readonly doc: string;
  readonly optional: boolean;
  readonly readOnly: boolean;
  /** Wire value that means "not there". */
  readonly absent?: string | number;
  /** Other names on the wire. */
  readonly aliases?: readonly string[];
  readonly default?: unknown;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
  /** First version that has it, when not the first of what it stands in. */
  readonly since?: string;
  /** The versions that have it, when not all that have what it stands in. */
  readonly availableIn?: readonly string[];
  /** The versions that demand it, when it is optional in others. */
  readonly requiredIn?: readonly string[];
  /** What is to be said of that, as sentences without a full stop. */
  readonly versionNotes?: readonly string[];
  readonly xml?: XmlShape;
  /** It is no part of the type here: of another use of the model, and never sent. */
  readonly hidden?: true;
  /** It goes elsewhere in the request, and not into the body. */
  readonly elsewhere?: true;
  /** How it is sent as a part of a body. */
  readonly part?: PartModel;
}

/** A part of a multipart body. */
export interface PartModel {
  readonly kind: "file" | "text" | "json";
  /** Each item of the list is a part. */
  readonly isMulti: boolean;
  /** Media type of a file, where the caller gives none. */
  readonly contentType?: string;
}

export interface XmlShape {
  readonly attribute?: true;
  readonly text?: true;
  readonly unwrapped?: true;
  readonly itemName?: string;
  readonly namespace?: string;
}

/** A model of a service, with what it inherits by name. */
export interface ModelType {
  /** TypeScript name. */
  readonly name: string;
  /** Name in the spec. */
  readonly specName: string;
  readonly doc: string;
  readonly base?: string;
  readonly properties: readonly PropertyModel[];
  readonly additional?: Shape;
  /** On the root of a hierarchy. */
  readonly discriminator?: { readonly property: string; readonly wire: string };
  /** On the root of a hierarchy: kind to model name, every level. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** On a kind: the discriminator's value. */
  readonly kind?: string;
  /** Why it should not be used any more. */
  readonly deprecated?: string;
  readonly usage: Usage;
  readonly xml?: XmlRoot;
}

export interface Usage {
  readonly input: boolean;
  readonly output: boolean;
  readonly error: boolean;
}

export interface EnumType {
  readonly name: string;
  readonly specName: string;
  readonly doc: string;
  readonly valueType: "string" | "number";
  /** Only the values listed are allowed. */
  readonly closed: boolean;
  /** Services send the place of a value in its stead, too. */
  readonly numbered: boolean;
  readonly values: readonly EnumValue[];
  /** Why it should not be used any more. */
  readonly deprecated?: string;
}

export interface EnumValue {
  readonly value: string | number;
  readonly doc: string;
}

/** A parameter of an operation outside the body. */
export interface ParameterModel extends PropertyModel {
  readonly in: "path" | "query" | "header";
  readonly onClient: boolean;
  readonly constant?: string | number | boolean;
  /** The client sends the default where nothing is given, since the spec wants it to. */
  readonly sendsDefault?: true;
  readonly skipEncoding: boolean;
  /** The argument, and the members of it, that the value is taken from. */
  readonly within?: readonly string[];
  /** It is the version of the API, under another name than the usual one. */
  readonly isApiVersion?: true;
  /** It may be of several segments of a path. */
  readonly allowReserved?: true;
  /** How RFC 6570 writes it, where that is not as a plain segment or query. */
  readonly expansion?: { readonly style: "" | "." | "/" | ";" | "&"; readonly explode: boolean };
  readonly collection?: "csv" | "ssv" | "pipes" | "multi";
}

/** An operation of a service: its request, its answers, and how it goes on. */
export interface OperationModel {
  /** TypeScript name of the method. */
  readonly name: string;
  readonly operationId: string;
  readonly doc: string;
  readonly summary?: string;
  /** Why it should not be called any more. */
  readonly deprecated?: string;
  readonly link?: { readonly url: string; readonly title: string };
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly ParameterModel[];
  readonly body?: BodyModel;
  /** TypeScript names of the arguments, in the order of the signature; the rest are options. */
  readonly arguments: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly responses: readonly ResponseModel[];
  /** What the method resolves to; undefined for nothing. */
  readonly result?: ResultModel;
  readonly error?: ErrorModel;
  readonly knownErrors: readonly KnownError[];
  /** Names of the arguments of which one at least has to be given. */
  readonly needsOneOf?: readonly string[];
  readonly startsWork: boolean;
  readonly lro?: LroModel;
  /** How a long-running one is found out to have started, where its spec says so. */
  readonly findStarted?: FindStartedModel;
  readonly paging?: PagingModel;
  /** Names of the operations between which the service takes this one. */
  readonly enclosedBy?: { readonly before: string; readonly after: string };
  readonly examples: readonly ExampleModel[];
  /** First version that has it, when not the first of the service. */
  readonly since?: string;
  /** The versions that have it, when not all do. */
  readonly availableIn?: readonly string[];
  /** What is to be said of that, as sentences without a full stop. */
  readonly versionNotes?: readonly string[];
}

/** How a body is written: each has a file of its own in `client/bodies`. */
export type BodyFormat = "json" | "xml" | "text" | "bytes" | "multipart";

/** The body of a request. */
export interface BodyModel extends Shape {
  readonly name: string;
  readonly wire: string;
  readonly doc: string;
  readonly optional: boolean;
  readonly contentType: string;
  readonly format: BodyFormat;
  /** All that it consists of goes elsewhere in the request. */
  readonly isEmpty?: true;
}

/** A documented success of an operation. */
export interface ResponseModel {
  readonly status: number;
  /** The last status of a range that begins with it. */
  readonly until?: number;
  readonly doc: string;
  readonly contentType?: string;
  readonly body?: Shape;
  /** Of the body. */
  readonly format?: BodyFormat;
  readonly headers: readonly PropertyModel[];
  /** The result of an operation is asked for, and not there yet. */
  readonly notYet?: true;
}

/** What a call gives back: a body, or the headers of a response without one. */
export type ResultModel =
  | {
      readonly kind: "body";
      readonly shape: Shape;
      readonly optional: boolean;
      /** What the answer says beside the body. */
      readonly headers?: readonly PropertyModel[];
    }
  | { readonly kind: "headers"; readonly headers: readonly PropertyModel[] };

/** Where the error document keeps what; names on the wire. */
export interface ErrorModel {
  readonly model: string;
  readonly contentType: string;
  readonly path: readonly string[];
  readonly names: ErrorNames;
  /** The root element, where errors are XML. */
  readonly root?: XmlRoot;
}

export interface ErrorNames {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly details?: string;
  readonly innerError?: string;
}

export interface LroModel {
  /** The runtime's `LroSpec`. */
  readonly tracking: Readonly<Record<string, unknown>>;
  readonly status?: Shape;
  readonly result?: Shape;
  readonly job?: Shape;
  /** Names of the operations the tracking refers to. */
  readonly operations: readonly string[];
}

export interface PagingModel {
  readonly items: readonly string[];
  readonly item: Shape;
  readonly nextLink?: readonly string[];
  readonly continuationToken?: readonly string[];
  /** TypeScript and wire name of the parameter that takes the token. */
  readonly tokenParameter?: { readonly name: string; readonly wire: string };
  /** Header that has the link or the token, in lower case. */
  readonly nextHeader?: string;
  /** The next page is asked for as the first was. */
  readonly nextMethod?: "POST";
  /** TypeScript names of the query parameters that the link of a next page lacks. */
  readonly nextQuery?: readonly string[];
  readonly isXml?: true;
  /** TypeScript name of the parameter that asks for pages of at most so many items. */
  readonly pageSizeParameter?: string;
}

/** A documented exchange, as its file has it. */
export interface ExampleModel {
  readonly title: string;
  readonly file: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, ExampleResponse>>;
}

export interface ExampleResponse {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** The root element of an XML document. */
export interface XmlRoot {
  readonly name: string;
  readonly namespace?: string;
}
