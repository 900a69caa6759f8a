import type { BlockTag, CommentPart, SymbolId } from "./reference.js";

/** What errors are called that are not ours. */
const ofThePlatform = /^(Error|RangeError|TypeError|SyntaxError|AggregateError)$/;

/** Lines after the first belong to the item of the list as well. */
function indented(part: CommentPart): CommentPart {
  return part.kind === "inline-tag" ? part : { ...part, text: part.text.replaceAll("\n", "\n  ") };
}

/**
 * Makes one list of all `@throws` of a comment: the class of each error, linked to its page, and when it is
 * thrown. By itself typedoc shows a heading for each, and leaves out the class.
 *
 * @param classOf Finds the class of a name.
 * @throws Error when a comment names an error there is not.
 */
export function listErrors(
  tags: readonly BlockTag[],
  classOf: (name: string) => SymbolId | undefined,
): readonly BlockTag[] {
  const thrown = tags.filter(({ tag }) => tag === "@throws");
  const [first] = thrown;
  if (first === undefined) return tags;
  const linked = (name: string): CommentPart => {
    const target = classOf(name);
    if (target !== undefined) return { kind: "inline-tag", tag: "@linkcode", text: name, target };
    if (ofThePlatform.test(name)) return { kind: "code", text: `\`${name}\`` };
    throw new Error(`a comment says that ${name} is thrown, which is no error of these packages`);
  };
  const content = thrown.flatMap(({ typeAnnotation, content: words }): CommentPart[] => {
    const names = typeAnnotation?.replace(/^\{|\}$/g, "").split(/\s*\|\s*/) ?? [];
    const classes = names.flatMap((name): CommentPart[] => [linked(name), { kind: "text", text: ", " }]);
    const last: CommentPart = { kind: "text", text: classes.length > 0 ? " " : "" };
    return [
      { kind: "text", text: "- " },
      ...classes.slice(0, -1),
      last,
      ...words.map(indented),
      { kind: "text", text: "\n" },
    ];
  });
  const list: BlockTag = { tag: "@throws", content };
  return tags.flatMap((one) => (one === first ? [list] : one.tag === "@throws" ? [] : [one]));
}
