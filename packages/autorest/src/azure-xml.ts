/**
 * From our notation of an element's content, `{"@id": "1", "#text": "a"}`, to that of Azure's clients,
 * `{"$": {"id": "1"}, "_": "a"}`. An element that is nil has no value there.
 */
export function toAzureXml(value: unknown, attributes: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => toAzureXml(item, attributes, text));
  if (typeof value !== "object" || value === null) return value ?? undefined;
  const members = Object.entries(value);
  const own = members.filter(([name]) => name.startsWith("@"));
  return Object.fromEntries([
    ...(own.length > 0
      ? [[attributes, Object.fromEntries(own.map(([name, held]) => [name.slice(1), held]))]]
      : []),
    ...members
      .filter(([name]) => !name.startsWith("@"))
      .map(([name, held]) => [name === "#text" ? text : name, toAzureXml(held, attributes, text)]),
  ]);
}

/** The way back. */
export function fromAzureXml(value: unknown, attributes: string, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => fromAzureXml(item, attributes, text));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, held]: [string, unknown]) => {
      if (name === text) return [["#text", held]];
      if (name !== attributes) return [[name, fromAzureXml(held, attributes, text)]];
      return Object.entries(held ?? {}).map(([attribute, content]) => [`@${attribute}`, content]);
    }),
  );
}
