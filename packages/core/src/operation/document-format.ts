import type { ReportOdd, Schema } from "../codec/index.js";

/** The root element of a document. */
export interface DocumentRoot {
  readonly name: string;
  readonly namespace?: string | undefined;
}

/**
 * How a wire format besides JSON is read. A client that needs one hands it to `createClientContext`, so that
 * clients which do not need it carry none of its code.
 */
export interface DocumentFormat {
  /** Reads a document into the typed value. Throws `DecodeError`. */
  decode(schema: Schema, bytes: Uint8Array, report?: ReportOdd): unknown;
  /**
   * The root's content in wire names, for status and error documents. Throws `DecodeError`, also for
   * a root element that is none of those given.
   */
  document(bytes: Uint8Array, roots?: readonly DocumentRoot[]): unknown;
  /** Reads what `document` gave, or a part of it, into the typed value. Throws `DecodeError`. */
  decodeDocument(schema: Schema, document: unknown, report?: ReportOdd): unknown;
}
