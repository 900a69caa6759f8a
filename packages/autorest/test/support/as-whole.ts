/** A value that is one, although it is an object: a time, bytes (as no kind of its own, like Node's `Buffer`). */
export function asWhole(value: object): Date | Uint8Array | undefined {
  if (value instanceof Uint8Array) return Uint8Array.from(value);
  return value instanceof Date ? value : undefined;
}
