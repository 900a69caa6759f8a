/** Characters that a terminal or an editor would act on. Tabs and line breaks stay. */
const controls = /[^\P{Cc}\t\n\r]|[\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

/** A text without what a terminal or an editor would act on. */
export function withoutControls(text: string): string {
  return text.replaceAll(controls, " ");
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Where a link may lead: to the web, to a mailbox, to another place of the same site. */
const harmless = /^<?(https?:\/\/|mailto:|#|\.{0,2}\/|[\w-]+(\.\w+)*(#|>?\)|$))/i;

/** A line of prose in its pieces: code spans, and what stands between; undefined where a span is not closed. */
function piecesOf(line: string): string[] | undefined {
  const pieces: string[] = [];
  let rest = line;
  for (;;) {
    const open = /^((?:\\.|[^\\`])*)(`+)/s.exec(rest);
    if (open === null) return [...pieces, rest];
    const [whole = "", before = "", ticks = ""] = open;
    const after = rest.slice(whole.length);
    const end = new RegExp(`(?<!\`)${ticks}(?!\`)`).exec(after);
    if (end === null) return undefined;
    const code = after.slice(0, end.index);
    pieces.push(before, `${ticks}${code}${ticks}`);
    rest = after.slice(end.index + ticks.length);
  }
}

/** Prose without elements, tags of comments, and links that lead elsewhere than to a page. */
function harmlessProse(text: string): string {
  return text
    .replaceAll(/<(?=[A-Za-z/!?])(?!https?:\/\/[^\s<>]*>)/g, "\\<")
    .replaceAll(/(^|[\s{])@(?=\w)/g, "$1\\@")
    .replaceAll(/\](?=\(\s*(\S*))/g, (bracket, target: string) => (harmless.test(target) ? bracket : "\\]"))
    .replaceAll(/^(\s*)\[(?=[^\]]*\]:)/gm, "$1\\[");
}

/** A block of lines without an empty one: code spans stay as they are when each ends in its line. */
function harmlessBlock(block: string): string {
  const lines = block.split("\n").map(piecesOf);
  const isSure = lines.every((pieces) => pieces?.every((piece, at) => at % 2 === 0 || !piece.includes("|")));
  if (!isSure) return harmlessProse(block).replaceAll(/(?<!\\)`/g, "\\`");
  return lines
    .map((pieces = []) => pieces.map((piece, at) => (at % 2 === 0 ? harmlessProse(piece) : piece)).join(""))
    .join("\n");
}

/**
 * What a spec says in Markdown, as it may stand in a comment or on a page: emphasis, lists, tables, code and
 * links to pages stay; elements, tags, other links and what a terminal acts on become text. A block of code
 * that is not closed is.
 */
export function prose(doc: string): string {
  const text = withoutControls(doc.replaceAll(/\r\n?/g, "\n")).trim();
  const parts: string[] = [];
  let block: string[] = [];
  let open: string | undefined;
  const close = () => {
    if (block.length > 0) parts.push(open === undefined ? harmlessBlock(block.join("\n")) : block.join("\n"));
    block = [];
  };
  for (const line of text.split("\n")) {
    const marks = fence.exec(line)?.[1];
    const isOpening =
      open === undefined && marks !== undefined && !line.trimStart().slice(marks.length).includes("`");
    const isClosing = open !== undefined && marks?.startsWith(open) === true && line.trim() === marks;
    if (isOpening) {
      close();
      open = marks;
      block.push(line.trimEnd());
    } else if (isClosing) {
      block.push(line);
      close();
      open = undefined;
    } else if (open === undefined && line.trim() === "") {
      close();
      parts.push("");
    } else {
      block.push(line);
    }
  }
  const unclosed = open;
  if (unclosed !== undefined) block.push(unclosed);
  close();
  return parts.join("\n");
}

/** A text on one line, as code. */
export function codeSpan(text: string): string {
  const line = withoutControls(text).replaceAll(/\s+/g, " ");
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A text on one line, every character of which stands for itself. */
export function plain(text: string): string {
  const line = withoutControls(text).replaceAll(/\s+/g, " ").trim();
  return line.replaceAll(/[\\`*_{}[\]<>|@]/g, "\\$&");
}

/** A cell of a table. */
export function cell(text: string): string {
  return text.replaceAll(/\\?\|/g, "\\|");
}

/** A link in a comment; its title alone where the address is none. */
export function linkTag(title: string, url: string): string {
  const text = prose(title).replaceAll(/[{}|]/g, "");
  if (!/^https?:\/\//i.test(url)) return text;
  return `{@link ${url.replaceAll(/[\s{}|<>`]/g, encodeURIComponent)} | ${text}}`;
}

/** A link to a page of the web; its title alone where the address is none. */
export function link(title: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return plain(title);
  const target = url.replaceAll(/[\s<>\\`|]/g, encodeURIComponent);
  return `[${plain(title)}](<${target}>)`;
}
