/** True for a `Uint8Array`, also one of another realm, as Node's own buffers are in Jest. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}
