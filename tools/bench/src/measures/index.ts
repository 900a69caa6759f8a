import type { Measure } from "../measure.js";
import { bundles } from "./bundle/index.js";
import { calls } from "./calls/index.js";
import { emulator } from "./emulator/index.js";
import { generate } from "./generate/index.js";
import { imports } from "./import/index.js";
import { install } from "./install/index.js";
import { polling } from "./polling/index.js";
import { xml } from "./xml/index.js";

/** Everything that is measured, in the order it is measured and reported in. */
export const measures: readonly Measure[] = [
  calls,
  imports,
  install,
  bundles,
  polling,
  generate,
  xml,
  emulator,
];
