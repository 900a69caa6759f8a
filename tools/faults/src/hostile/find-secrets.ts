/** The fewest characters by which a secret counts as shown: its beginning may be known to everybody. */
const tell = 32;

/** Takes one layer of every kind of escapes away. Made without the library's own, which it judges. */
function peel(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\(["'\\/])/g, "$1")
    .replace(/%([2-7][\da-f])/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&#x([\da-f]+);/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

/** Everything a text says to whoever takes the trouble: itself, without escapes, and the Base64 in it. */
function readings(text: string): string {
  const all = new Set<string>();
  for (let reading = text; !all.has(reading); reading = peel(reading)) all.add(reading);
  const plain = [...all].join("\n");
  const encoded = plain.match(/[\w+/-]{12,}/g) ?? [];
  return [plain, ...encoded.map((word) => Buffer.from(word, "base64").toString("latin1"))].join("\n");
}

/** The secrets that are in a text, in whatever form. */
export function findSecrets(text: string, secrets: readonly string[]): readonly string[] {
  const said = readings(text);
  return secrets.filter((secret) => {
    const bare = [...new Set([secret, peel(secret)])].map((one) => one.slice(0, tell));
    return bare.some((one) => said.includes(one));
  });
}
