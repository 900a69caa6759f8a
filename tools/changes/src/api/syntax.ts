import { type ParseResult, parseSync } from "rolldown/utils";

/** A statement at the top of a module. */
export type Statement = ParseResult["program"]["body"][number];

/** A comment, with its place in the text. */
export type Comment = ParseResult["comments"][number];

/** Any node of a syntax tree, as far as a walk over all of them needs to know it. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Parses declarations. Throws when they are not TypeScript. */
export function parseDeclarations(path: string, text: string): ParseResult {
  const parsed = parseSync(path, text, { lang: "dts" });
  const [error] = parsed.errors;
  if (error !== undefined) throw new Error(`${path}: ${error.message}`);
  return parsed;
}

/** Whether a value found in a syntax tree is a node. */
function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

/** The nodes right below a node, each with the name of the field it hangs on. */
export function childrenOf(node: SyntaxNode): { field: string; child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ field, child })),
  );
}

/** The names a declaration mentions, other than those it gives to its own members. */
export function namesIn(node: SyntaxNode): string[] {
  const own =
    "name" in node && node.type === "Identifier" && typeof node.name === "string" ? [node.name] : [];
  const below = childrenOf(node)
    .filter(({ field }) => field !== "key")
    .flatMap(({ child }) => namesIn(child));
  return [...new Set([...own, ...below])];
}

/** The text of a node without its comments. */
export function textOf(source: string, node: SyntaxNode, comments: readonly Comment[]): string {
  let text = "";
  let position = node.start;
  for (const comment of comments) {
    if (comment.start < node.start || comment.end > node.end) continue;
    text += source.slice(position, comment.start);
    position = comment.end;
  }
  return text + source.slice(position, node.end);
}
