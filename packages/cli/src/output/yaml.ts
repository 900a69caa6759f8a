import { stringify } from "yaml";
import type { ResultWriter } from "./writer.js";

/** One YAML document. */
export const yamlWriter: ResultWriter = {
  single: (value) => stringify(value),
  begin: () => "",
  item: (value) => stringify([value]),
  end: (count) => (count === 0 ? "[]\n" : ""),
};
