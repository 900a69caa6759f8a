import { AzbackupError, isAzbackupError } from "../errors/index.js";

/**
 * Why a document was refused: not XML at all (`syntax`, `empty`, `character`, `encoding`), XML of a
 * kind that is not accepted (`DOCTYPE`, `entity`, `name`, `namespace`, `nil`), too large (`size`,
 * `depth`), or, when writing, a value XML cannot say (`value`, `cycle`, `character`, `name`).
 */
export type XmlErrorReason =
  | "syntax"
  | "empty"
  | "character"
  | "encoding"
  | "DOCTYPE"
  | "entity"
  | "name"
  | "namespace"
  | "nil"
  | "size"
  | "depth"
  | "value"
  | "cycle";

/** A place in a document; both count from 1, columns in UTF-16 units. */
export interface XmlPosition {
  readonly line: number;
  readonly column: number;
}

/**
 * XML that was refused, while reading or before writing. The message says what is wrong and where;
 * it quotes neither names nor text of the document.
 */
export class XmlError extends AzbackupError {
  override readonly name = "XmlError";
  override readonly code = "XmlError";
  readonly reason: XmlErrorReason;
  /** Where in the document, if that is known. */
  declare readonly line?: number;
  declare readonly column?: number;

  constructor(reason: XmlErrorReason, problem: string, position?: XmlPosition) {
    super(`XML refused: ${problem}${position ? ` (line ${position.line}, column ${position.column})` : ""}`);
    this.reason = reason;
    if (position) Object.assign(this, position);
  }
}

/** True for an {@link XmlError}, also one thrown by another copy of this package. */
export function isXmlError(error: unknown): error is XmlError {
  return isAzbackupError(error) && error.name === "XmlError";
}

/** Line and column of an offset in a text whose line ends are `\n`. */
export function positionAt(text: string, offset: number): XmlPosition {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf("\n"); end !== -1 && end < offset; end = text.indexOf("\n", lineStart)) {
    line++;
    lineStart = end + 1;
  }
  return { line, column: offset - lineStart + 1 };
}
