import { runInThisContext } from "node:vm";
import type { GeneratedInput, XmlCase } from "./xml-case.js";

/** The document a parse case is about. */
export function documentOf({ input, inputBase64, inputGen }: XmlCase): string | Uint8Array {
  if (inputBase64 !== undefined) return new Uint8Array(Buffer.from(inputBase64, "base64"));
  return inputGen ? generate(inputGen) : (input ?? "");
}

/** The value a build case is about. Expressions are evaluated: the file is code of this project. */
export function valueOf({ value, valueExpr }: XmlCase): unknown {
  return valueExpr === undefined ? value : runInThisContext(`(${valueExpr})`);
}

function generate(parts: GeneratedInput): string {
  const {
    prefix = "",
    unit = "",
    count = 0,
    middle = "",
    suffixUnit = "",
    suffixCount = 0,
    suffix = "",
  } = parts;
  return prefix + unit.repeat(count) + middle + suffixUnit.repeat(suffixCount) + suffix;
}
