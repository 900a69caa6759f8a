import type { BodyModel, Shape } from "../../model/types.js";
import type { CodecWriter } from "../codec-text.js";

/** How a body of one format is written and read, as expressions. */
export interface BodyKind {
  /**
   * Entries of what an operation says of a request.
   *
   * @param value the expression of the argument
   */
  readonly write: (body: BodyModel, value: string, writer: CodecWriter) => BodyText;
  /** What reads an answer; absent where no answer is of this format. */
  readonly read?: (shape: Shape, writer: CodecWriter) => string;
}

/** A body and its media type, as expressions; or one expression that makes both. */
export type BodyText = { readonly contentType: string; readonly body: string } | { readonly parts: string };

/** Where the functions stand that send and read. */
export const core = "@azbackup/core/operation";
