import { ValidationError } from "../errors/index.js";

/**
 * The URL of a server that is written with variables. One that begins it is a URL itself; any other is
 * escaped, so that no value leaves its place. Throws `ValidationError` for one that is missing.
 */
export function serverUrl(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string, at: number) => {
    const value = values[name];
    if (value === undefined || value === null || value === "")
      throw new ValidationError(name, "required", value);
    return at === 0 ? String(value).replace(/\/+$/, "") : encodeURIComponent(String(value));
  });
}
