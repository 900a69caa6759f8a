import type { ParameterModel } from "../model/types.js";
import type { CodecWriter } from "./codec-text.js";
import type { Locate } from "./type-text.js";

/** What the file of an operation is written with. */
export interface OperationWriter extends CodecWriter {
  /** The file's own path in the package. */
  readonly path: string;
  readonly locateType: Locate;
  /** Names what writes a parameter into a URL. */
  readonly refer: (parameter: ParameterModel) => string;
}
