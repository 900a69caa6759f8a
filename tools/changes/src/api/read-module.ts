import { isolatedDeclarationSync } from "rolldown/experimental";
import type { ApiModule, Declaration, Origin } from "./api-module.js";
import {
  type Comment,
  type Statement,
  type SyntaxNode,
  namesIn,
  parseDeclarations,
  textOf,
} from "./syntax.js";

/** The declarations that TypeScript would write for a source file, in one fixed style. */
function declarationText(path: string, source: string): string {
  const { code } = isolatedDeclarationSync(path, source);
  // A destructured constant has no declaration of its own; what is left of it is no TypeScript.
  return code.replaceAll(/^export declare const;$/gm, "");
}

function tidy(text: string): string {
  return text
    .replace(/^declare /, "")
    .replaceAll("\t", "  ")
    .replaceAll(/[ ]+$/gm, "")
    .replaceAll(/^ *#private;$/gm, "")
    .replaceAll(/\n{2,}/g, "\n");
}

function isDocumented(source: string, statement: SyntaxNode, comments: readonly Comment[]): boolean {
  return comments.some(
    ({ value, end }) =>
      value.startsWith("*") && end <= statement.start && source.slice(end, statement.start).trim() === "",
  );
}

function nameOf(node: Statement): string | undefined {
  if (node.type === "VariableDeclaration") {
    const [first] = node.declarations;
    return first?.id.type === "Identifier" ? first.id.name : undefined;
  }
  if (!("id" in node) || node.id === null) return undefined;
  return node.id.type === "Identifier" ? node.id.name : undefined;
}

/** What a module imports or exports as another name has the one it had before. */
function originalName(node: {
  readonly type: string;
  readonly name?: unknown;
  readonly value?: unknown;
}): string {
  return String(node.type === "Identifier" ? node.name : node.value);
}

/** Modules by path, with the text they were read from: most stay as they are while somebody works. */
const known = new Map<string, { readonly source: string; readonly module: ApiModule }>();

/** Reads what a source file declares, imports and passes on. */
export function readModule(path: string, source: string): ApiModule {
  const before = known.get(path);
  if (before?.source === source) return before.module;
  const module = parseModule(path, source);
  known.set(path, { source, module });
  return module;
}

function parseModule(path: string, source: string): ApiModule {
  const text = declarationText(path, source);
  const { program, comments } = parseDeclarations(`${path}.d.ts`, text);
  const declarations = new Map<string, Declaration>();
  const imports = new Map<string, Origin>();
  const passedOn = new Map<string, Origin>();
  const passedOnWhole: string[] = [];
  const exported: string[] = [];
  for (const statement of program.body) {
    if (statement.type === "ExportAllDeclaration") {
      passedOnWhole.push(statement.source.value);
      continue;
    }
    if (statement.type === "ImportDeclaration") {
      for (const specifier of statement.specifiers) {
        const name = specifier.type === "ImportSpecifier" ? originalName(specifier.imported) : "*";
        imports.set(specifier.local.name, { from: statement.source.value, name, typeOnly: false });
      }
      continue;
    }
    if (statement.type === "ExportNamedDeclaration" && statement.source !== null) {
      for (const { local, exported: as, exportKind } of statement.specifiers) {
        const typeOnly = exportKind === "type" || statement.exportKind === "type";
        passedOn.set(originalName(as), { from: statement.source.value, name: originalName(local), typeOnly });
      }
      continue;
    }
    const node = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    const name = node === null ? undefined : nameOf(node);
    if (node === null || name === undefined) continue;
    if (statement.type === "ExportNamedDeclaration") exported.push(name);
    const before = declarations.get(name);
    const own = tidy(textOf(text, node, comments));
    declarations.set(name, {
      name,
      // Overloads, and a type beside a value of the same name, belong together.
      text: before === undefined ? own : `${before.text}\n${own}`,
      documented: before?.documented === true || isDocumented(text, statement, comments),
      references: [...(before?.references ?? []), ...namesIn(node)].filter((reference) => reference !== name),
    });
  }
  return { path, declarations, imports, passedOn, passedOnWhole, exported };
}
