import type { ClassElement, Declaration, ParamPattern, TSSignature } from "@oxc-project/types";
import type { CallShape, MemberShape, ParameterShape, SymbolShape, TypeShape } from "./api-surface.js";
import { type Statement, type SyntaxNode, childrenOf, namesIn, parseDeclarations } from "./syntax.js";

const unknownType: TypeShape = { members: ["unknown"], names: [] };

/** Reads symbols out of the source of one entry point of a report. */
class SymbolReader {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  text(node: SyntaxNode | null | undefined): string {
    if (node === null || node === undefined) return "";
    return this.#source
      .slice(node.start, node.end)
      .replaceAll(/\s+/g, " ")
      .replaceAll(/ ?([<>(),]) ?/g, "$1");
  }

  type(annotation: { readonly typeAnnotation: SyntaxNode } | null | undefined): TypeShape {
    return annotation === null || annotation === undefined
      ? unknownType
      : this.shape(annotation.typeAnnotation);
  }

  shape(node: SyntaxNode): TypeShape {
    const alternatives = node.type === "TSUnionType" ? childrenOf(node).map(({ child }) => child) : [node];
    return { members: alternatives.map((alternative) => this.text(alternative)), names: namesIn(node) };
  }

  parameter(node: ParamPattern): ParameterShape {
    const rest = node.type === "RestElement";
    const target = rest ? node.argument : node.type === "TSParameterProperty" ? node.parameter : node;
    const annotation = rest ? node.typeAnnotation : "typeAnnotation" in target ? target.typeAnnotation : null;
    const name = target.type === "Identifier" ? target.name : "argument";
    const optional = rest || ("optional" in target && Boolean(target.optional));
    const type = this.type(annotation);
    return {
      name,
      optional,
      type: optional ? { ...type, members: type.members.filter((member) => member !== "undefined") } : type,
    };
  }

  call(node: {
    readonly params: readonly ParamPattern[];
    readonly returnType?: { readonly typeAnnotation: SyntaxNode } | null | undefined;
    readonly typeParameters?: SyntaxNode | null | undefined;
  }): CallShape {
    return {
      generics: this.text(node.typeParameters),
      parameters: node.params.map((parameter) => this.parameter(parameter)),
      returns: this.type(node.returnType),
    };
  }

  member(node: ClassElement | TSSignature): [string, MemberShape] | undefined {
    switch (node.type) {
      case "TSPropertySignature":
      case "PropertyDefinition":
      case "TSAbstractPropertyDefinition": {
        const name = this.text(node.key);
        const value = "value" in node && node.value !== null ? this.shape(node.value) : undefined;
        const type =
          node.typeAnnotation === null && value !== undefined ? value : this.type(node.typeAnnotation);
        const optional = node.optional === true;
        const members = optional ? type.members.filter((member) => member !== "undefined") : type.members;
        return [name, { optional, readonly: node.readonly === true, type: { ...type, members }, calls: [] }];
      }
      case "TSMethodSignature":
        return [this.text(node.key), { optional: node.optional, readonly: false, calls: [this.call(node)] }];
      case "MethodDefinition":
      case "TSAbstractMethodDefinition": {
        if (node.kind === "get" || node.kind === "set") {
          const type = this.call(node.value).returns;
          return [this.text(node.key), { optional: false, readonly: node.kind === "get", type, calls: [] }];
        }
        const name = `${node.static ? "static " : ""}${this.text(node.key)}`;
        return [name, { optional: false, readonly: false, calls: [this.call(node.value)] }];
      }
      default:
        return [this.text(node), { optional: false, readonly: false, calls: [] }];
    }
  }

  members(nodes: readonly (ClassElement | TSSignature)[]): Map<string, MemberShape> {
    const members = new Map<string, MemberShape>();
    for (const node of nodes) {
      const found = this.member(node);
      if (found === undefined) continue;
      const [name, member] = found;
      const before = members.get(name);
      members.set(
        name,
        before === undefined ? member : { ...member, calls: [...before.calls, ...member.calls] },
      );
    }
    return members;
  }

  symbol(node: Declaration | Statement, exported: boolean): SymbolShape | undefined {
    const none = { members: new Map<string, MemberShape>(), calls: [], head: "", exported };
    const named = (name: string) => ({
      name,
      text: this.text(node).replaceAll(new RegExp(`\\b${name}\\b`, "g"), "_"),
    });
    switch (node.type) {
      case "TSDeclareFunction":
      case "FunctionDeclaration":
        if (node.id === null) return undefined;
        return { ...none, ...named(node.id.name), kind: "function", calls: [this.call(node)] };
      case "ClassDeclaration": {
        if (node.id === null) return undefined;
        const head = `${this.text(node.typeParameters)} ${this.text(node.superClass)}`;
        return {
          ...none,
          ...named(node.id.name),
          kind: "class",
          head,
          members: this.members(node.body.body),
        };
      }
      case "TSInterfaceDeclaration": {
        const heritage = node.extends.map((parent) => this.text(parent)).join(", ");
        const head = `${this.text(node.typeParameters)} ${heritage}`;
        return {
          ...none,
          ...named(node.id.name),
          kind: "interface",
          head,
          members: this.members(node.body.body),
        };
      }
      case "TSTypeAliasDeclaration": {
        const type = this.shape(node.typeAnnotation);
        return { ...none, ...named(node.id.name), kind: "type", head: this.text(node.typeParameters), type };
      }
      case "VariableDeclaration": {
        const [first] = node.declarations;
        if (first?.id.type !== "Identifier") return undefined;
        return { ...none, ...named(first.id.name), kind: "value", type: this.type(first.id.typeAnnotation) };
      }
      default:
        return undefined;
    }
  }
}

/** A class of which only the type is exported. */
function asType(symbol: SymbolShape): SymbolShape {
  const members = new Map([...symbol.members].filter(([name]) => name !== "constructor"));
  return { ...symbol, kind: "interface", exported: true, members };
}

/** The symbols a block of declarations has, exported or not. */
export function symbolsOf(name: string, code: string): SymbolShape[] {
  const reader = new SymbolReader(code);
  const symbols = new Map<string, SymbolShape>();
  const types = new Set<string>();
  for (const statement of parseDeclarations(`${name}.d.ts`, code).program.body) {
    const exported = statement.type === "ExportNamedDeclaration";
    const node = exported ? statement.declaration : statement;
    if (exported)
      for (const { local } of statement.specifiers) if (local.type === "Identifier") types.add(local.name);
    if (node === null) continue;
    const symbol = reader.symbol(node, exported);
    if (symbol === undefined) continue;
    const before = symbols.get(symbol.name);
    symbols.set(
      symbol.name,
      before === undefined
        ? symbol
        : { ...symbol, text: `${before.text}\n${symbol.text}`, calls: [...before.calls, ...symbol.calls] },
    );
  }
  return [...symbols.values()].map((symbol) => (types.has(symbol.name) ? asType(symbol) : symbol));
}
