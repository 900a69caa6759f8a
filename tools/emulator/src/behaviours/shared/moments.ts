import { createHash } from "node:crypto";

/** How .NET writes "no moment", as many services do: the year 1, without a zone. */
export const NO_MOMENT = "0001-01-01T00:00:00";
/** .NET counts from the year 1, in steps of 100 nanoseconds. */
const TICKS_BEFORE_1970 = 621_355_968_000_000_000n;

/**
 * A moment as .NET services write it, with up to seven decimals and none of them a zero at the end.
 *
 * @param salt The four decimals the emulator's clock does not have are made of it.
 */
export function preciseMoment(moment: number, salt: string): string {
  const decimals = `${String(Math.floor(moment) % 1000).padStart(3, "0")}${decimalsOf(salt)}`.replace(
    /0+$/,
    "",
  );
  const seconds = new Date(moment).toISOString().slice(0, 19);
  return decimals === "" ? `${seconds}Z` : `${seconds}.${decimals}Z`;
}

/** A time span as .NET services write it: `PT6M49.8405098S`. */
export function preciseDuration(milliseconds: number, salt: string): string {
  const whole = Math.floor(milliseconds / 1000);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = `${String(Math.floor(milliseconds) % 1000).padStart(3, "0")}${decimalsOf(salt)}`;
  const decimals = milliseconds === 0 ? "" : rest.replace(/0+$/, "");
  const seconds = `${whole % 60}${decimals === "" ? "" : `.${decimals}`}S`;
  return `PT${hours > 0 ? `${hours}H` : ""}${hours > 0 || minutes > 0 ? `${minutes}M` : ""}${seconds}`;
}

/** A moment in .NET's ticks. */
export function ticksOf(moment: number, salt: string): string {
  return String(TICKS_BEFORE_1970 + BigInt(Math.floor(moment)) * 10_000n + BigInt(decimalsOf(salt)));
}

/** A moment as property bags have it: `7/14/2021 12:00:00 AM`. */
export function americanMoment(moment: number): string {
  return new Date(moment)
    .toLocaleString("en-US", { timeZone: "UTC" })
    .replace(",", "")
    .replaceAll("\u202f", " ");
}

/** Digits made of a text, the same every time. */
export function digitsOf(salt: string, length: number): string {
  const hex = createHash("sha256").update(salt).digest("hex");
  return BigInt(`0x${hex}`).toString().slice(0, length);
}

function decimalsOf(salt: string): string {
  return String((Number(digitsOf(salt, 4)) % 9999) + 1).padStart(4, "0");
}
