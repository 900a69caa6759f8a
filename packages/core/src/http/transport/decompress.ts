import { loadModule } from "./runtime.js";

type Decode = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

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

function decoderOf(name: string, bytes: Uint8Array): Decode {
  const { promisify } = loadModule("node:util");
  const { brotliDecompress, gunzip, inflate, inflateRaw } = loadModule("node:zlib");
  if (name === "gzip" || name === "x-gzip") return promisify(gunzip);
  if (name === "br") return promisify(brotliDecompress);
  // "deflate" means the zlib format, but there are servers which leave its header out.
  if (name === "deflate") return promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw);
  throw Object.assign(new Error("unknown content encoding"), { code: "UNKNOWN_ENCODING" });
}
