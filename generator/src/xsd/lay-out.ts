/** Puts every element on a line of its own. */
export function layOut(xml: string): string {
  let depth = 0;
  const lines: string[] = [];
  // An element that holds text stays whole.
  for (const [token] of xml.matchAll(/<(\S+)>[^<]+<\/\1>|<[^>]+>/g)) {
    const whole = /^<(\?|\S+>[^<]+<)/.test(token) || token.endsWith("/>");
    if (token.startsWith("</")) depth -= 1;
    lines.push("  ".repeat(depth) + token);
    if (!whole && !token.startsWith("</")) depth += 1;
  }
  return `${lines.join("\n")}\n`;
}
