import { camelCase, pascalCase } from "../model/naming.js";

/** A TypeScript file in the making: its imports are collected while its body is written. */
export class SourceFile {
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #parts: string[] = [];
  readonly #taken: ReadonlySet<string>;
  readonly #own: ReadonlySet<string>;
  readonly #libraries: string[] = [];
  /** Local names by module and name. */
  readonly #locals = new Map<string, string>();
  readonly #used = new Set<string>();

  /**
   * @param taken names the package has given itself: what other packages call so is imported by another name
   * @param own names that this file declares, or gives to arguments: whatever is called so is
   */
  constructor(taken: ReadonlySet<string> = new Set(), own: ReadonlySet<string> = new Set()) {
    this.#taken = taken;
    this.#own = own;
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

  /** The name by which the file knows what it imports: no two things of a file are called alike. */
  #localName(name: string, from: string): string {
    const key = `${from} ${name}`;
    const known = this.#locals.get(key);
    if (known !== undefined) return known;
    const isFree = (wanted: string) =>
      !this.#used.has(wanted) && !this.#own.has(wanted) && (from.startsWith(".") || !this.#taken.has(wanted));
    const asTyped = (prefix: string) => {
      const first = name.charAt(0);
      const isType = first === first.toUpperCase();
      return `${isType ? pascalCase(prefix) : camelCase(prefix)}${first.toUpperCase()}${name.slice(1)}`;
    };
    const wanted = [name, asTyped("core"), asTyped(from.split("/").at(-1)?.replace(/\.js$/, "") ?? "")];
    const found = wanted.find(isFree) ?? asTyped(`imported-${this.#used.size}`);
    this.#locals.set(key, found);
    this.#used.add(found);
    return found;
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
