/** The words of a TypeScript name, in lower case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** A TypeScript name as it is written on a command line. */
export function kebab(name: string): string {
  return wordsOf(name).join("-");
}

/** A flag's name as that of an environment variable, without what stands before it. */
export function variableName(flag: string): string {
  return flag.replace(/[^a-z0-9]+/gi, "_").toUpperCase();
}
