import { parseXml } from "@azbackup/core/xml";
import type { ServiceManifest } from "@azbackup/emulator";
import type { Parameter } from "../journeys/index.js";

/** The value a service's documents have for a parameter; the parts of a list are joined with a space. */
export function documentedValue(manifest: ServiceManifest, { documented }: Parameter): string {
  const { operation, title, path } = documented;
  const examples = manifest.operations.find(({ name }) => name === operation)?.examples ?? [];
  for (const { parameters } of examples.filter((one) => title === undefined || one.title === title)) {
    const text = textAt(parameters, path);
    if (text !== undefined) return text;
  }
  throw new Error(`no example of ${manifest.service}.${operation} has ${path.join(".")}`);
}

function textAt(value: unknown, path: readonly string[]): string | undefined {
  const [name, ...rest] = path;
  if (name !== undefined) {
    const parent = isXml(value) ? parseXml(value).value : value;
    return typeof parent === "object" && parent !== null
      ? textAt(Reflect.get(parent, name), rest)
      : undefined;
  }
  if (Array.isArray(value)) return value.join(" ");
  return typeof value === "string" ? value : undefined;
}

function isXml(value: unknown): value is string {
  return typeof value === "string" && value.startsWith("<");
}
