import type { ModelType, Shape } from "@azbackup/generator";
import {
  additionalOf,
  discriminatorOf,
  enumOf,
  kindsOf,
  modelOf,
  propertiesOf,
} from "../description/models.js";
import type { ServiceCommands } from "../description/service-commands.js";
import { UsageError } from "../errors/usage-error.js";
import { GivenText, isRecord, parseJson } from "./given.js";
import { readScalar } from "./read-scalar.js";

/**
 * Turns texts of flags, and JSON of files, into what a client takes.
 *
 * @param at where it stands, for messages
 * @throws UsageError for what is not of the kind the parameter is
 */
export function typedValue(service: ServiceCommands, shape: Shape, given: unknown, at: string): unknown {
  if (given instanceof GivenText) return typedTexts(service, shape, given);
  if (given === null) return null;
  const { type } = shape;
  if (type.kind === "list") {
    if (!Array.isArray(given)) throw wrong(shape, at, "a list", given);
    return given.map((item, index) => typedValue(service, type.items, item, `${at}[${index}]`));
  }
  if (type.kind === "map") {
    if (!isRecord(given)) throw wrong(shape, at, "an object", given);
    const entries = Object.entries(given).map(([key, item]) => [
      key,
      typedValue(service, type.items, item, `${at}.${key}`),
    ]);
    return Object.fromEntries(entries);
  }
  const model = modelOf(service, shape);
  if (model !== undefined) {
    if (!isRecord(given)) throw wrong(shape, at, "an object", given);
    return typedModel(service, model, given, at);
  }
  // Numbers and words in JSON are read as they would be on the command line, which refuses the same.
  if (typeof given === "object") {
    if (type.kind === "scalar" && type.scalar === "unknown") return given;
    throw wrong(shape, at, "a single value", given);
  }
  return typedText(service, shape, String(given), at);
}

function typedTexts(service: ServiceCommands, shape: Shape, { source, texts }: GivenText): unknown {
  const { type } = shape;
  const [first = ""] = texts;
  const document = /^\s*[[{]/.test(first) && texts.length === 1 ? parseJson(first) : undefined;
  if (type.kind === "list") {
    if (Array.isArray(document)) return typedValue(service, shape, document, source);
    return texts.map((text) => typedValue(service, type.items, new GivenText(source, [text]), source));
  }
  if (type.kind === "map") {
    if (document !== undefined) return typedValue(service, shape, document, source);
    return Object.fromEntries(
      texts.map((text) => {
        const [key = "", ...rest] = text.split("=");
        if (key === "" || rest.length === 0) throw wrong(shape, source, "KEY=VALUE or JSON", text);
        return [key, typedValue(service, type.items, new GivenText(source, [rest.join("=")]), source)];
      }),
    );
  }
  if (texts.length > 1) throw UsageError.of(source, "given once");
  if (modelOf(service, shape) !== undefined) {
    if (!isRecord(document)) throw wrong(shape, source, "JSON of an object, or @FILE with it", first);
    return typedValue(service, shape, document, source);
  }
  return typedText(service, shape, first, source);
}

function typedText(service: ServiceCommands, shape: Shape, text: string, at: string): unknown {
  const { type } = shape;
  if (type.kind === "scalar") {
    const read = readScalar(type.scalar, text);
    if ("rule" in read) throw wrong(shape, at, read.rule, text);
    return read.value;
  }
  if (type.kind === "literal") {
    if (String(type.value) !== text) throw wrong(shape, at, JSON.stringify(type.value), text);
    return type.value;
  }
  const found = enumOf(service, shape);
  if (found === undefined) return text;
  const same = found.values.find(({ value }) => String(value).toLowerCase() === text.toLowerCase());
  if (same !== undefined) return same.value;
  if (found.closed) {
    throw wrong(shape, at, `one of ${found.values.map(({ value }) => String(value)).join(", ")}`, text);
  }
  return found.valueType === "number" ? Number(text) : text;
}

function typedModel(
  service: ServiceCommands,
  declared: ModelType,
  given: Readonly<Record<string, unknown>>,
  at: string,
): unknown {
  const kinds = kindsOf(service, declared);
  const discriminator = discriminatorOf(service, declared);
  const kind =
    discriminator &&
    kindWord(
      given,
      discriminator,
      kinds.map(({ word }) => word),
    );
  const model = kinds.find(({ word }) => word === kind)?.model ?? declared;
  const properties = propertiesOf(service, model);
  const additional = additionalOf(service, model);
  const typed: Record<string, unknown> = {};
  if (kind !== undefined && discriminator !== undefined) typed[discriminator.property] = kind;
  for (const [key, value] of Object.entries(given)) {
    const property = properties.find(({ name, wire, aliases = [] }) =>
      [name, wire, ...aliases].includes(key),
    );
    const shape = property ?? additional;
    const place = value instanceof GivenText ? value.source : `${at}.${key}`;
    if (shape === undefined) throw new UsageError(`${place} ${notThere(model, discriminator, kind)}`);
    typed[property?.name ?? key] = typedValue(service, shape, value, place);
  }
  return typed;
}

function kindWord(
  given: Readonly<Record<string, unknown>>,
  { property, wire }: { property: string; wire: string },
  words: readonly string[],
): string | undefined {
  const said = given[property] ?? given[wire];
  // Where there is one kind only, nobody has to say so.
  if (said === undefined) return words.length === 1 ? words[0] : undefined;
  const text = said instanceof GivenText ? (said.texts[0] ?? "") : String(said);
  return words.find((word) => word.toLowerCase() === text.toLowerCase()) ?? text;
}

function notThere(
  model: ModelType,
  discriminator: { property: string } | undefined,
  kind: string | undefined,
): string {
  if (discriminator === undefined) return `is no member of ${model.name}`;
  return kind === undefined
    ? `needs ${discriminator.property}, to say of which kind it is`
    : `is no member of ${kind}`;
}

function wrong({ secret }: Shape, at: string, rule: string, received: unknown): UsageError {
  return UsageError.of(at, rule, secret || typeof received === "object" ? undefined : String(received));
}
