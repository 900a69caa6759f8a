/** What a value violates, in words that follow "must be"; `undefined` if nothing. */
export type Rule = (value: unknown) => string | undefined;

/** Characters of a text. One beyond U+FFFF counts as one, as JSON Schema counts. */
export function length(min: number, max?: number): Rule {
  return (value) => {
    const text = String(value);
    const clear = text.length <= (max ?? Infinity) && text.length >= 2 * min;
    return clear ? undefined : outside([...text].length, min, max, "characters");
  };
}

/** Items of a list. */
export function items(min: number, max?: number): Rule {
  return (value) => (Array.isArray(value) ? outside(value.length, min, max, "items") : undefined);
}

function outside(count: number, min: number, max: number | undefined, unit: string): string | undefined {
  if (count < min) return `at least ${min} ${unit} long`;
  return max !== undefined && count > max ? `at most ${max} ${unit} long` : undefined;
}

/** Text that matches a regular expression, read with the `u` flag where it can be. */
export function pattern(source: string): Rule {
  let compiled: RegExp | undefined;
  return (value) =>
    (compiled ??= compile(source)).test(String(value)) ? undefined : `text that matches ${source}`;
}

function compile(source: string): RegExp {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}

/** One of the values of a closed enum. */
export function oneOf(...values: readonly (string | number)[]): Rule {
  return (value) => (values.some((one) => one === value) ? undefined : `one of ${values.join(", ")}`);
}

/** A UUID, in its usual notation. */
export const uuid: Rule = (value) =>
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(String(value)) ? undefined : "a UUID";

/** An absolute URL. */
export const absoluteUrl: Rule = (value) => (URL.canParse(String(value)) ? undefined : "an absolute URL");

/** A number that is at least the limit. */
export function minimum(limit: number): Rule {
  return (value) => (isNumber(value) && value < limit ? `at least ${limit}` : undefined);
}

/** A number that is at most the limit. */
export function maximum(limit: number): Rule {
  return (value) => (isNumber(value) && value > limit ? `at most ${limit}` : undefined);
}

/** A number that is more than the limit. */
export function above(limit: number): Rule {
  return (value) => (isNumber(value) && value <= limit ? `more than ${limit}` : undefined);
}

/** A number that is less than the limit. */
export function below(limit: number): Rule {
  return (value) => (isNumber(value) && value >= limit ? `less than ${limit}` : undefined);
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}
