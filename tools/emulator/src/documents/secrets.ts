import { isObject } from "./document.js";
import type { NamedSchemas } from "./schema-walk.js";

/** Names of the members that some schema of a service marks as secret. */
export function secretNames(schemas: NamedSchemas): ReadonlySet<string> {
  const names = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item);
    if (!isObject(value)) return;
    const { properties } = value;
    for (const [name, schema] of isObject(properties) ? Object.entries(properties) : [])
      if (isSecret(schema)) names.add(name);
    for (const part of Object.values(value)) look(part);
  };
  look(schemas);
  return names;
}

/** A copy of a document in which nothing secret stands any more. */
export function withoutSecrets(document: unknown, names: ReadonlySet<string>): unknown {
  if (Array.isArray(document)) return document.map((item) => withoutSecrets(item, names));
  if (!isObject(document)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [
      name,
      names.has(name) && value !== null ? hidden(value) : withoutSecrets(value, names),
    ]),
  );
}

function isSecret(schema: unknown): boolean {
  if (!isObject(schema)) return false;
  const { format, items, anyOf } = schema;
  return format === "password" || isSecret(items) || (Array.isArray(anyOf) && anyOf.some(isSecret));
}

function hidden(value: unknown): unknown {
  return Array.isArray(value) ? value.map(() => "REDACTED") : "REDACTED";
}
