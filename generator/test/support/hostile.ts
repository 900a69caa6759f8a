/**
 * A text that ends whatever it is put into, and calls `pwned` in each language a generator writes: out of a
 * comment, a template, a string of either quote, a line; as an element, a link, a tag of a comment.
 */
export const hostile: string = [
  "*/ pwned(1); /*",
  "${pwned(2)}",
  "`+pwned(3)+`",
  '"+pwned(4)+"',
  "'+pwned(5)+'",
  "\\ $& $' $` $1",
  "\u2028pwned(6);\u2029pwned(7);\r\npwned(8);\npwned(9);",
  "</script><script>pwned(10)</script><img src=x onerror=pwned(11)>",
  "[here](javascript:pwned(12)) <javascript:pwned(13)>",
  "--><!--]]><x/>",
  "| a | b |\n```\npwned(14)\n",
  "@internal\n@deprecated\n{@inheritDoc pwned}",
  "\u001b[31m\u0000",
].join(" ");

/** A text as a TypeSpec string. */
export function text(value: string): string {
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("${", "\\${")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return `"${escaped}"`;
}

/** A text as a TypeSpec identifier. */
export function name(value: string): string {
  const escaped = value
    .replaceAll("\\", "\\\\")
    .replaceAll("`", "\\`")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r");
  return `\`${escaped}\``;
}
