import { isObject } from "../../documents/index.js";
import type { JsonObject } from "../../documents/index.js";

/** What a blob of a backup holds. */
export interface Sealed {
  readonly kind: string;
  readonly name: string;
  readonly item: JsonObject;
}

/** How the emulator knows its own blobs. */
const MARK = "azbackup-emulator:";

/** Puts something into a blob, as text. */
export function sealBlob(sealed: Sealed): string {
  return Buffer.from(`${MARK}${JSON.stringify(sealed)}`).toString("base64url");
}

/** What is in a blob; undefined for one that is none of the emulator's. */
export function openBlob(text: string): Sealed | undefined {
  const content = Buffer.from(text, "base64url").toString();
  if (!content.startsWith(MARK)) return undefined;
  try {
    const { kind, name, item } = JSON.parse(content.slice(MARK.length)) as Partial<Sealed>;
    return kind !== undefined && name !== undefined && isObject(item) ? { kind, name, item } : undefined;
  } catch {
    return undefined;
  }
}
