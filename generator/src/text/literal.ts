/** The key of a member as source. `__proto__` as it stands would set what an object inherits from. */
export function keyText(key: string): string {
  if (key === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

/** A plain value as TypeScript source, keys unquoted where they can be. */
export function literalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, entry]) => `${keyText(key)}: ${literalText(entry)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

/**
 * A template literal as source. A text is data, whatever it says; a variable is an expression between them.
 *
 * @param parts texts, and the names of variables
 */
export function templateText(parts: readonly (string | { readonly variable: string })[]): string {
  const source = parts.map((part) =>
    typeof part === "string"
      ? JSON.stringify(part)
          .slice(1, -1)
          .replaceAll('\\"', '"')
          .replaceAll(/`|\$(?=\{)/g, "\\$&")
      : `\${${part.variable}}`,
  );
  // A dollar sign at the end of a text must not meet the brace of the next variable.
  return `\`${source.join("").replaceAll("$${", "\\$${")}\``;
}
