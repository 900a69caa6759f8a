import type { SdkContext, SdkModelType, SdkType } from "@azure-tools/typespec-client-generator-core";
import type { Operation, Type } from "@typespec/compiler";
import { NoTarget } from "@typespec/compiler";
import { reportDiagnostic } from "../lib.js";
import type { Visibility } from "@typespec/http";
import type { Names } from "./names.js";
import type { ApiVersionModel, EnumType, ModelType } from "./types.js";

/** What a model is used for: the part of its life that a request is about, or an answer. */
export interface ModelUse {
  readonly visibility: Visibility;
  /** Every property may be left out, as in a patch. */
  readonly allOptional: boolean;
  /** What may be left out may be `null`, too, which takes it away. */
  readonly withNulls: boolean;
}

/** What is shared while the picture of one service is taken. */
export interface Builder {
  readonly context: SdkContext;
  /** What everything is called in TypeScript. */
  readonly names: Names;
  /** Models met so far by TypeScript name; a model is entered before its properties are looked at. */
  readonly models: Map<string, ModelType | undefined>;
  /** Enters a model, and everything it refers to, and returns its TypeScript name. */
  readonly enterModel: (builder: Builder, type: SdkModelType) => string;
  /** Unions that are being looked at: one that contains itself has no end. */
  readonly openUnions: Set<SdkType>;
  /** Names of the parameters that are given to the client, once for all operations. */
  readonly clientParameters: ReadonlySet<string>;
  /** What models are entered for; absent for answers, and where it makes no difference. */
  readonly use?: ModelUse;
  readonly enums: Map<string, EnumType>;
  /** The model each operation of the spec answers with, for outputs that look into it. */
  readonly rawResults: Map<Operation, SdkModelType>;
  /** Versions of the service, oldest first; empty when it has none. */
  readonly versions: readonly string[];
  /** The version the client asks for; undefined where requests say none. */
  readonly apiVersion: ApiVersionModel | undefined;
  /** The versions a client may be made for, oldest first; empty where it cannot choose. */
  readonly ruleVersions: readonly string[];
}

type Codes = Parameters<typeof reportDiagnostic>[1]["code"];

/** Reports a problem at the place in the spec it is about. */
export function report(
  builder: Builder,
  code: Codes,
  target: Type | undefined,
  format: Readonly<Record<string, string>>,
): void {
  reportDiagnostic(builder.context.program, { code, format, target: target ?? NoTarget } as Parameters<
    typeof reportDiagnostic
  >[1]);
}
