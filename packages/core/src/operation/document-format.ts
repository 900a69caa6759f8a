import type { HttpResponse } from "../http/index.js";

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
  /** Whether a response is in this format, by what it says of itself or by how it begins. */
  isXml(response: HttpResponse): boolean;
  /**
   * The root's content in wire names, for status and error documents. Throws `DecodeError`, also for
   * a root element that is none of those given.
   */
  document(bytes: Uint8Array, roots?: readonly DocumentRoot[]): unknown;
}
