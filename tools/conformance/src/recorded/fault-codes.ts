import { isRecord } from "@azbackup/core/codec";
import { parseXml } from "@azbackup/core/xml";

/** Every code an error document names, whatever its shape: the values of members called code or error code. */
export function codesIn(body: unknown): readonly string[] {
  if (typeof body === "string") return body.includes("<") ? codesIn(parseXml(body).value) : [];
  if (Array.isArray(body)) return body.flatMap(codesIn);
  if (!isRecord(body)) return [];
  return Object.entries(body).flatMap(([name, value]) => {
    const isCode = /^(error_?)?code$/i.test(name) && (typeof value === "string" || typeof value === "number");
    return isCode ? (value === "" ? [] : [String(value)]) : codesIn(value);
  });
}
