import type { SdkContext, SdkModelType, SdkType } from "@azure-tools/typespec-client-generator-core";
import type { Operation, Type } from "@typespec/compiler";
import { NoTarget } from "@typespec/compiler";
import { reportDiagnostic } from "../lib.js";
import type { ApiVersionModel, EnumType, ModelType } from "./types.js";

/** What is shared while the picture of one service is taken. */
export interface Builder {
  readonly context: SdkContext;
  /** Models met so far by TypeScript name; a model is entered before its properties are looked at. */
  readonly models: Map<string, ModelType | undefined>;
  /** Enters a model, and everything it refers to, and returns its TypeScript name. */
  readonly enterModel: (type: SdkModelType) => string;
  /** Unions that are being looked at: one that contains itself has no end. */
  readonly openUnions: Set<SdkType>;
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
