import { fromBase64, toBase64, toBase64Url } from "../codec/index.js";
import { type Deserializer, type Place, unexpected } from "./place.js";

/** Reads bytes from base64 text. */
export const bytes: Deserializer<Uint8Array> = (wire, place) => read(wire, place, toBase64);

/** Reads bytes from base64url text. */
export const base64url: Deserializer<Uint8Array> = (wire, place) => read(wire, place, toBase64Url);

// Each alphabet is taken for the other, which it cannot be confused with.
function read(wire: unknown, place: Place, write: (bytes: Uint8Array) => string): Uint8Array | undefined {
  const value =
    typeof wire === "string" ? fromBase64(wire.replaceAll("-", "+").replaceAll("_", "/")) : undefined;
  if (!value) return unexpected(wire, place, "a Uint8Array");
  if (write(value) !== wire) place.inexact = true;
  return value;
}
