/** A TypeScript file in the making: its imports are collected while its body is written. */
export class SourceFile {
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #parts: string[] = [];

  /** Uses a type of another module. */
  type(name: string, from: string): string {
    return this.#use(name, from, true);
  }

  /** Uses a value of another module. */
  value(name: string, from: string): string {
    return this.#use(name, from, false);
  }

  add(...parts: string[]): void {
    this.#parts.push(...parts);
  }

  /** The file's text, unformatted, below its header. */
  text(header: string): string {
    return [header, this.#importLines(), ...this.#parts].filter((part) => part !== "").join("\n\n") + "\n";
  }

  #use(name: string, from: string, typeOnly: boolean): string {
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    names.set(name, (names.get(name) ?? true) && typeOnly);
    this.#imports.set(from, names);
    return name;
  }

  #importLines(): string {
    // Packages before files, each in alphabetical order; the same on every machine.
    const rank = (from: string) => (from.startsWith(".") ? `1${from}` : `0${from}`);
    return [...this.#imports]
      .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .map(([from, names]) => {
        const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
        const typesOnly = sorted.every(([, typeOnly]) => typeOnly);
        const list = sorted.map(([name, typeOnly]) => (typeOnly && !typesOnly ? `type ${name}` : name));
        return `import ${typesOnly ? "type " : ""}{ ${list.join(", ")} } from "${from}";`;
      })
      .join("\n");
  }
}
