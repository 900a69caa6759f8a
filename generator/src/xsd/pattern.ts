/** What a schema's pattern, which covers the whole value, has where a regular expression may begin anywhere. */
const anything = "[\\s\\S]*";

/** Classes which are narrower in regular expressions than in schemas. */
const classes: Readonly<Record<string, string>> = { d: "0-9", w: "A-Za-z0-9_" };

/** Cuts a pattern into single characters, escapes, classes and what opens a group. */
const tokens =
  /\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?:|\(\?.|[\s\S]/gu;

function fromEscape(token: string, within: boolean): string | undefined {
  const code = /^\\(?:u\{([\dA-Fa-f]+)\}|u([\dA-Fa-f]{4})|x([\dA-Fa-f]{2}))$/.exec(token);
  if (code !== null) {
    return literal(String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "", 16)));
  }
  const name = token.slice(1);
  const set = classes[name.toLowerCase()];
  if (set !== undefined) {
    if (within) return name === name.toLowerCase() ? set : undefined;
    return name === name.toLowerCase() ? `[${set}]` : `[^${set}]`;
  }
  if (/^([sSntr]|[pP]\{.*\})$/.test(name)) return token;
  return /^[A-Za-z0-9]/.test(name) ? undefined : literal(name);
}

function literal(character: string): string {
  return /[\\|.?*+(){}\-[\]^]/.test(character) ? `\\${character}` : character;
}

function fromClass(token: string): string | undefined {
  const negated = token.startsWith("[^");
  const inner = token.slice(negated ? 2 : 1, -1);
  if (inner === "") return undefined;
  const parts =
    inner.match(/\\u\{[^}]*\}|\\[pP]\{[^}]*\}|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.|[\s\S]/gu) ?? [];
  const written = parts.map((part, at) => {
    if (part.startsWith("\\")) return fromEscape(part, true);
    const isRange =
      part === "-" && at > 0 && at < parts.length - 1 && !/^\\[dwsDWSpP]/.test(parts[at - 1] ?? "");
    return isRange ? "-" : literal(part);
  });
  return written.includes(undefined) ? undefined : `[${negated ? "^" : ""}${written.join("")}]`;
}

/**
 * A regular expression as the pattern of a schema; undefined where a schema cannot say the same, for
 * example for a look ahead, a back reference, or an anchor inside a group.
 */
export function schemaPattern(source: string): string | undefined {
  const branches: string[] = [];
  let branch = "";
  let open = true;
  let closed = false;
  let depth = 0;
  const finish = () => branches.push(`${open ? anything : ""}${branch}${closed ? "" : anything}`);
  for (const [token] of source.matchAll(tokens)) {
    // After the end of the value there is nothing but another branch.
    if (closed && token !== "|") return undefined;
    if (token === "^" || token === "$") {
      if (depth > 0 || (token === "^" && (branch !== "" || !open))) return undefined;
      if (token === "^") open = false;
      else closed = true;
    } else if (token === "|" && depth === 0) {
      finish();
      branch = "";
      open = true;
      closed = false;
    } else {
      const written = fromToken(token, branch);
      if (written === undefined) return undefined;
      if (written === "(") depth += 1;
      if (token === ")") depth -= 1;
      branch += written;
    }
  }
  finish();
  return branches.join("|");
}

function fromToken(token: string, before: string): string | undefined {
  if (token === "(?:") return "(";
  if (token.startsWith("(?")) return undefined;
  if (token.startsWith("[")) return fromClass(token);
  if (token.startsWith("\\")) return fromEscape(token, false);
  // Whether it takes much or little makes no difference to what matches as a whole.
  if (token === "?" && /(^|[^\\])([*+?}])$/.test(before)) return "";
  return token;
}
