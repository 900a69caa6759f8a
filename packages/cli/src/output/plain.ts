import { redacted } from "@azbackup/core/errors";

/** What stands in place of a secret. */
type SecretMembers = ReadonlySet<string>;

/** A result as JSON has it: times as text, bytes in base64, nothing that was kept for the client alone. */
export function plain(value: unknown, secret: SecretMembers): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, secret));
  if (typeof value !== "object") return value;
  const entries = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [name, secret.has(name) && member !== null ? redacted : plain(member, secret)]);
  return Object.fromEntries(entries);
}
