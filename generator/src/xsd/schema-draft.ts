import { escape } from "../text/xml.js";

/** The schema of one target namespace (`""` for none) in the making. */
export class SchemaDraft {
  readonly namespace: string;
  /** Elements a document may begin with, or that other schemas refer to, by name. */
  readonly elements = new Map<string, string>();
  /** Named types and attribute groups, by kind and name; a type is entered before it is written. */
  readonly types = new Map<string, string>();
  readonly #others = new Map<string, string>();

  constructor(namespace: string) {
    this.namespace = namespace;
  }

  /** How this schema refers to something of a namespace. */
  refer(namespace: string, name: string): string {
    if (namespace === "") {
      if (this.namespace !== "") this.#others.set("", "");
      return name;
    }
    if (namespace === this.namespace) return `tns:${name}`;
    const prefix = this.#others.get(namespace) ?? `n${this.#others.size + 1}`;
    this.#others.set(namespace, prefix);
    return `${prefix}:${name}`;
  }

  /** @param fileOf names the file of another namespace's schema */
  text(fileOf: (namespace: string) => string): string {
    const target =
      this.namespace === ""
        ? ""
        : ` targetNamespace="${escape(this.namespace)}" xmlns:tns="${escape(this.namespace)}"`;
    const others = [...this.#others];
    const prefixes = others.map(([uri, prefix]) =>
      prefix === "" ? "" : ` xmlns:${prefix}="${escape(uri)}"`,
    );
    const imports = others.map(
      ([uri]) =>
        `<xs:import${uri === "" ? "" : ` namespace="${escape(uri)}"`} schemaLocation="${escape(fileOf(uri))}"/>`,
    );
    const content = [...imports, ...this.elements.values(), ...this.types.values()];
    return `<?xml version="1.0" encoding="utf-8"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${target}${prefixes.join("")} elementFormDefault="qualified">${content.join("")}</xs:schema>`;
  }
}
