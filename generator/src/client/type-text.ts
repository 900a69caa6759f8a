import type { Shape } from "../model/types.js";
import type { SourceFile } from "./source-file.js";

const scalars = {
  string: "string",
  boolean: "boolean",
  int32: "number",
  int64: "Int64",
  integer: "Int64",
  float: "number",
  dateTime: "Date",
  offsetDateTime: "string",
  unixTime: "Date",
  httpDate: "Date",
  date: "string",
  time: "string",
  duration: "string",
  bytes: "Uint8Array",
  base64url: "Uint8Array",
  decimal: "string",
  unknown: "unknown",
} as const;

/** Finds the module a type of the client stands in, from the file being written. */
export type Locate = (typeName: string) => string | undefined;

function plain(shape: Shape, file: SourceFile, locate: Locate): string {
  const { type } = shape;
  switch (type.kind) {
    case "scalar":
      return scalars[type.scalar] === "Int64"
        ? file.type("Int64", "@azbackup/core/codec")
        : scalars[type.scalar];
    case "list": {
      const items = typeText(type.items, file, locate);
      return /[\s|&]/.test(items) ? `(${items})[]` : `${items}[]`;
    }
    case "map":
      return `Record<string, ${typeText(type.items, file, locate)}>`;
    case "union":
      return [...new Set(type.variants.map((one) => typeText(one, file, locate)))].join(" | ");
    case "file": {
      const core = "@azbackup/core/operation";
      return `${file.type("FilePart", core)} | Uint8Array | string`;
    }
    case "literal":
      return JSON.stringify(type.value);
    case "model":
    case "enum": {
      const from = locate(type.name);
      return from === undefined ? type.name : file.type(type.name, from);
    }
  }
}

/** The TypeScript type of a value. */
export function typeText(shape: Shape, file: SourceFile, locate: Locate): string {
  const text = plain(shape, file, locate);
  return shape.nullable ? `${text} | null` : text;
}
