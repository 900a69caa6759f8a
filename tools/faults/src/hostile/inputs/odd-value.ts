import * as fc from "fast-check";

/** A value nobody passes on purpose, under a name that can be printed. */
export interface OddValue {
  readonly name: string;
  /** Makes it anew: some can be used up. */
  readonly make: () => unknown;
}

/** What an odd value that holds a text holds: it may be a credential in the wrong place. */
export const misplacedSecret = "mIsPlacedSecret-9f8e7d6c5b4a";

function nested(depth: number): unknown {
  let value: unknown = misplacedSecret;
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = { a: misplacedSecret };
  value["self"] = value;
  return value;
}

const fails = (): never => {
  throw new Error(misplacedSecret);
};

/** By name. */
const makers: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  NaN: () => NaN,
  Infinity: () => Infinity,
  negative: () => -1,
  "negative zero": () => -0,
  fraction: () => 0.5,
  huge: () => 1e308,
  zero: () => 0,
  true: () => true,
  "text for a number": () => "abc",
  "text for a boolean": () => "false",
  "empty text": () => "",
  "a text": () => misplacedSecret,
  "a number": () => 7,
  "a lone surrogate": () => "a\ud800b",
  "line breaks": () => "a\r\nb: c",
  "a null character": () => "a\0b",
  "a long text": () => "x".repeat(100_000),
  bigint: () => 10n ** 30n,
  symbol: () => Symbol(misplacedSecret),
  "a function": () => fails,
  "a class": () => Map,
  "an empty object": () => ({}),
  "an empty list": () => [],
  "a sparse list": () => Array.from({ length: 3 }, () => undefined),
  circular,
  "a deep object": () => nested(100_000),
  "a getter that throws": () => ({
    get a() {
      return fails();
    },
  }),
  "toJSON that throws": () => ({ toJSON: fails }),
  "toString that throws": () => ({ toString: fails, [Symbol.toPrimitive]: fails }),
  "a proxy that throws": () =>
    new Proxy(
      {},
      { get: fails, has: fails, ownKeys: fails, getOwnPropertyDescriptor: fails, getPrototypeOf: fails },
    ),
  "a revoked proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  "an invalid date": () => new Date(NaN),
  "a date": () => new Date(0),
  "a map": () => new Map([[misplacedSecret, misplacedSecret]]),
  "a set": () => new Set([misplacedSecret]),
  bytes: () => new Uint8Array([1, 2, 3]),
  "an array buffer": () => new ArrayBuffer(4),
  "a promise": () => Promise.resolve(misplacedSecret),
  "an object without prototype": () => Object.assign(Object.create(null) as object, { a: misplacedSecret }),
  "a key that is a secret": () => ({ [misplacedSecret]: 5 }),
  "a header that is a secret": () => ({ [`x ${misplacedSecret}`]: "5" }),
  headers: () => new Headers({ "x-a": misplacedSecret }),
  "an abort controller": () => new AbortController(),
  "an aborted signal": () => AbortSignal.abort(new Error("enough")),
  "a regular expression": () => /a/,
  "an error": () => new Error(misplacedSecret),
  "a URL": () => new URL("https://user:secret@h.example/?sig=Zq7unKnownW4x9"),
  "a URL as a text": () => `https://user:${misplacedSecret}@h.example/?sig=${misplacedSecret}`,
  "a polluted object": () =>
    JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as unknown,
};

/** Any of them. */
export const oddValues: fc.Arbitrary<OddValue> = fc
  .constantFrom(...Object.entries(makers))
  .map(([name, make]) => ({ name, make, [fc.toStringMethod]: () => name }));

/**
 * True where the secret in a value is the mere words of an error: those of what a callback throws are
 * shown, save what looks like a secret by itself.
 */
export function isInWords({ name }: OddValue, thrown: boolean): boolean {
  return name.endsWith(" throws") || (thrown && ["an error", "a text", misplacedSecret].includes(name));
}
