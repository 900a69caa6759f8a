import type { SourceFile } from "../client/source-file.js";

interface Used {
  readonly name: string;
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The names a test may need from other modules; only those its text holds in the end are imported. */
export class UsedNames {
  readonly #names: Used[] = [];

  /** Uses a type of another module. */
  type(name: string, from: string): string {
    this.#names.push({ name, from, typeOnly: true });
    return name;
  }

  /** Uses a value of another module. */
  value(name: string, from: string): string {
    this.#names.push({ name, from, typeOnly: false });
    return name;
  }

  /** Imports into a file what a text in it uses. */
  importInto(file: SourceFile, text: string): void {
    for (const { name, from, typeOnly } of this.#names) {
      if (!new RegExp(`\\b${name}\\b`).test(text)) continue;
      if (typeOnly) file.type(name, from);
      else file.value(name, from);
    }
  }
}
