import type { LroResponse } from "./transport.js";

const token = /"(?:[^"\\]|\\.)*"(?=\s*(:)?)|[[\]{}]/gs;

/**
 * Whether a member on the path stands twice in a JSON text: a parser lets the last one replace the
 * others without a sign.
 */
export function isRepeated({ body }: LroResponse, path: readonly string[]): boolean {
  if (!body) return false;
  const counts = path.map(() => 0);
  let depth = 0;
  let onPath = 0; // how many of the open objects lie on the path
  let entering = true;
  for (const [text, colon] of new TextDecoder().decode(body).matchAll(token)) {
    if (text === "{" || text === "[") {
      depth += 1;
      if (entering && text === "{") onPath = depth;
      entering = false;
    } else if (text === "}" || text === "]") {
      if (onPath === depth) onPath -= 1;
      depth -= 1;
    } else if (colon) {
      entering = onPath === depth && JSON.parse(text) === path[depth - 1];
      if (entering && (counts[depth - 1] = (counts[depth - 1] ?? 0) + 1) > 1) return true;
    } else entering = false;
  }
  return false;
}
