/** A TypeScript file in the making: its imports are collected while its body is written. */
export class SourceFile {
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #parts: string[] = [];
  readonly #taken: ReadonlySet<string>;
  readonly #libraries: string[] = [];

  /** @param taken names the package has given itself: what other packages call so is imported by another name */
  constructor(taken: ReadonlySet<string> = new Set()) {
    this.#taken = taken;
  }

  /** Brings types of a newer JavaScript along, for users whose own settings do not have them. */
  library(name: string): void {
    this.#libraries.push(`/// <reference lib="${name}" preserve="true" />`);
  }

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
    return (
      [header, ...this.#libraries, this.#importLines(), ...this.#parts]
        .filter((part) => part !== "")
        .join("\n\n") + "\n"
    );
  }

  #use(name: string, from: string, typeOnly: boolean): string {
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    names.set(name, (names.get(name) ?? true) && typeOnly);
    this.#imports.set(from, names);
    return this.#localName(name, from);
  }

  #localName(name: string, from: string): string {
    if (from.startsWith(".") || !this.#taken.has(name)) return name;
    const first = name.charAt(0);
    return `${first === first.toUpperCase() ? "Core" : "core"}${first.toUpperCase()}${name.slice(1)}`;
  }

  #importLines(): string {
    // Packages before files, each in alphabetical order; the same on every machine.
    const rank = (from: string) => (from.startsWith(".") ? `1${from}` : `0${from}`);
    return [...this.#imports]
      .sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1))
      .map(([from, names]) => {
        const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
        const typesOnly = sorted.every(([, typeOnly]) => typeOnly);
        const list = sorted.map(([name, typeOnly]) => {
          const local = this.#localName(name, from);
          const text = local === name ? name : `${name} as ${local}`;
          return typeOnly && !typesOnly ? `type ${text}` : text;
        });
        return `import ${typesOnly ? "type " : ""}{ ${list.join(", ")} } from "${from}";`;
      })
      .join("\n");
  }
}
