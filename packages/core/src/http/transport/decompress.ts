import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

const unzip = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(gunzip);

/**
 * Undoes a `Content-Encoding`, the last applied first.
 *
 * @param limit most bytes that may come out
 * @throws the error of zlib: `ERR_BUFFER_TOO_LARGE` beyond the limit; `UNKNOWN_ENCODING` for one it
 *   does not know
 */
export async function decompress(bytes: Uint8Array, encodings: string, limit: number): Promise<Uint8Array> {
  let result = bytes;
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  for (const name of names.toReversed()) {
    if (name === "identity") continue;
    result = await decoderOf(name, result)(result, { maxOutputLength: limit });
  }
  return result;
}

function decoderOf(name: string, bytes: Uint8Array): typeof unzip {
  if (name === "gzip" || name === "x-gzip") return unzip;
  if (name === "br") return promisify(brotliDecompress);
  // "deflate" means the zlib format, but there are servers which leave its header out.
  if (name === "deflate") return promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw);
  throw Object.assign(new Error("unknown content encoding"), { code: "UNKNOWN_ENCODING" });
}
