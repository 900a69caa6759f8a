import { readFile } from "node:fs/promises";
import { QUIRKS } from "../behaviours/index.js";
import type { QuirksSetting } from "../behaviours/index.js";
import { createRealClock } from "../clock/index.js";
import type { EmulatorOptions } from "../emulator.js";
import type { ListenOptions } from "../serve/index.js";
import type { OptionName, OptionValues } from "./options.js";

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, "": 1000 };

/** What to serve, by the options that were given. Throws an Error with a message for the user. */
export function emulatorOptions(values: OptionValues): EmulatorOptions {
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  const parents = choice(one("unknown-parents"), "unknown-parents", ["assume", "refuse"] as const);
  const clients = values.get("client")?.map((text) => {
    const [id = "", ...secret] = text.split("=");
    if (id === "" || secret.length === 0) throw new Error("--client has to be id=secret");
    return [id, secret.join("=")] as const;
  });
  return given({
    clock: createRealClock(number(one("speed"), "speed", { above: 0 }) ?? 1),
    services: values.get("service"),
    manifests: one("manifests"),
    durationMs: milliseconds(one("duration"), "duration"),
    jobDurationMs: milliseconds(one("job-duration"), "job-duration"),
    retryAfterSeconds: number(one("retry-after"), "retry-after", { least: 0 }),
    pageSize: number(one("page-size"), "page-size", { least: 1 }),
    quirks: quirks(one("quirks")),
    strictVersions: isOn(values, "strict-versions"),
    unknownParents: parents,
    seed: one("seed"),
    tenant: one("tenant"),
    authority: one("authority")?.replace(/\/+$/, ""),
    challengeResource: one("challenge-resource"),
    tokens: values.get("token"),
    checkTokens: isOn(values, "check-tokens"),
    clients: clients === undefined ? undefined : Object.fromEntries(clients),
    allowAnonymous: isOn(values, "allow-anonymous"),
    data: one("data"),
    controlToken: one("control-token"),
    requestLimit: number(one("request-limit"), "request-limit", { least: 1 }),
  });
}

/** Where to listen, by the options that were given. Throws an Error with a message for the user. */
export async function listenOptions(values: OptionValues): Promise<ListenOptions> {
  const one = (name: OptionName): string | undefined => values.get(name)?.[0];
  const port = number(one("port"), "port", { least: 0, most: 65_535 }) ?? 0;
  const host = one("host") ?? "127.0.0.1";
  if (host === "") throw new Error("--host must not be empty");
  const [cert, key, ca] = await Promise.all(
    (["tls-cert", "tls-key", "tls-ca"] as const).map(async (name) => {
      const file = one(name);
      return file === undefined ? undefined : readFile(file, "utf8");
    }),
  );
  if ((cert === undefined) !== (key === undefined))
    throw new Error("--tls-cert and --tls-key belong together");
  if (cert !== undefined && key !== undefined) return { port, host, tls: given({ cert, key, ca }) };
  if (ca !== undefined) throw new Error("--tls-ca needs --tls-cert and --tls-key");
  return isOn(values, "tls") ? { port, host, tls: true } : { port, host };
}

/** True when a switch was given. */
export function isOn(values: OptionValues, name: OptionName): boolean {
  return values.get(name)?.[0] === "true";
}

function quirks(text: string | undefined): QuirksSetting | undefined {
  if (text === undefined || text === "on") return undefined;
  if (text === "off") return false;
  const entries = text.split(",").map((part) => {
    const [name = "", state = "on"] = part.trim().split("=");
    const known = QUIRKS.find((one) => one === name);
    if (known === undefined || !/^(on|off)$/.test(state))
      throw new Error(`--quirks has to be on, off, or names (${QUIRKS.join(", ")}) with =on or =off`);
    return [known, state === "on"] as const;
  });
  return Object.fromEntries(entries);
}

function milliseconds(text: string | undefined, name: string): number | undefined {
  if (text === undefined) return undefined;
  const [, amount, unit = ""] = /^(\d+(?:\.\d+)?)(ms|s|m|h)?$/.exec(text) ?? [];
  if (amount === undefined) throw new Error(`--${name} has to be a time like 5s, 200ms or 2m, not "${text}"`);
  return Number(amount) * (UNITS[unit] ?? 1000);
}

interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
}

function number(text: string | undefined, name: string, { least, most, above }: Range): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  const isWhole = above !== undefined || Number.isInteger(value);
  const fits =
    value >= (least ?? -Infinity) &&
    value <= (most ?? Number.MAX_SAFE_INTEGER) &&
    value > (above ?? -Infinity);
  if (text.trim() !== "" && Number.isFinite(value) && isWhole && fits) return value;
  const range =
    above === undefined
      ? `${least ?? ""}${most === undefined ? " or more" : ` to ${most}`}`
      : `a number above ${above}`;
  throw new Error(`--${name} has to be ${range}, not "${text}"`);
}

function choice<T extends string>(
  text: string | undefined,
  name: string,
  words: readonly T[],
): T | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new Error(`--${name} has to be ${words.join(" or ")}, not "${text}"`);
  return found;
}

/** Only what was given, so that defaults stay where they are. */
function given<T extends object>(options: { readonly [K in keyof T]: T[K] | undefined }): T {
  const entries = Object.entries(options).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/consistent-type-assertions -- what is left out is optional in T
  return Object.fromEntries(entries) as T;
}
