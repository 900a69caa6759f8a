/** A document without the blanks before it, and without the byte order mark before those. */
export function withoutLead(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (isBlankByte(bytes[start])) start += 1;
  return start === 0 ? bytes : bytes.subarray(start);
}

function isBlankByte(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
