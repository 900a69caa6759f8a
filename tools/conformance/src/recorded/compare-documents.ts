import { wireValue, xmlSchema } from "@azbackup/contract";
import { isRecord, sameValue } from "@azbackup/core/codec";
import { encodeXml, parseXml } from "@azbackup/core/xml";
import type { ServiceDescription, Shape } from "@azbackup/generator";

/**
 * Where a decoded document, encoded again, differs from the one that was read: a member that is lost,
 * added or changed in value. Undefined if it does not.
 *
 * @param document a JSON value, or the text of an XML document
 */
export function lostInReading(
  service: ServiceDescription,
  shape: Shape,
  value: unknown,
  document: unknown,
): string | undefined {
  if (typeof document === "string" && document.includes("<")) {
    return difference(contentOf(document), contentOf(encodeXml(xmlSchema(service, shape), value)), "body");
  }
  return difference(document, wireValue(service, shape, value), "body");
}

function contentOf(xml: string): unknown {
  const { name, namespace, value } = parseXml(xml);
  return { [`{${namespace ?? ""}}${name}`]: value };
}

function difference(wanted: unknown, got: unknown, path: string): string | undefined {
  if (Array.isArray(wanted) && Array.isArray(got)) {
    if (wanted.length !== got.length) return `${path} has ${got.length} items instead of ${wanted.length}`;
    return firstOf(wanted.keys(), (at) => difference(wanted[at], got[at], `${path}[${at}]`));
  }
  if (!isRecord(wanted) || !isRecord(got)) return sameValue(wanted, got) ? undefined : `${path} is changed`;
  const lost = Object.keys(wanted).find((name) => !Object.hasOwn(got, name));
  if (lost !== undefined) return `${path}.${lost} is lost`;
  const added = Object.keys(got).find((name) => !Object.hasOwn(wanted, name));
  if (added !== undefined) return `${path}.${added} is added`;
  return firstOf(Object.keys(wanted), (name) => difference(wanted[name], got[name], `${path}.${name}`));
}

function firstOf<T>(parts: Iterable<T>, check: (part: T) => string | undefined): string | undefined {
  for (const part of parts) {
    const found = check(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
