import { isDeepStrictEqual } from "node:util";
import { isObject, type Json } from "./json.js";

/** A place where two trees of facts do not say the same. */
export interface Difference {
  /** Names of the members that lead there, joined by slashes. */
  readonly path: string;
  /** What the emitted document says; undefined if nothing. */
  readonly ours: Json | undefined;
  /** What the documentation says; undefined if nothing. */
  readonly documented: Json | undefined;
}

/** Every difference between two trees. What only one of them has is one difference, however much it holds. */
export function differences(ours: Json | undefined, documented: Json | undefined, path = ""): Difference[] {
  if (isObject(ours) && isObject(documented)) {
    const names = [...new Set([...Object.keys(ours), ...Object.keys(documented)])].sort();
    return names.flatMap((name) =>
      differences(ours[name], documented[name], path === "" ? name : `${path}/${name}`),
    );
  }
  return isDeepStrictEqual(ours, documented) ? [] : [{ path, ours, documented }];
}
