import type { Change, Level } from "../change.js";
import { compareLimits } from "./compare-limits.js";
import { compareWords } from "./compare-words.js";
import { type JsonObject, canonical, object, sameJson } from "./json.js";
import { type SchemaShape, resolved, shapeOf } from "./schema-shape.js";
import type { Side } from "./side.js";
import { unwrap } from "./unwrap.js";

/** Formats that change neither the type of a value in TypeScript nor what may be sent. */
const plainFormats = new Set(["", "password", "uri", "url", "uuid"]);

/** Compares the schemas of two documents, each pair of named ones once a side. */
export class SchemaComparison {
  readonly changes: Change[] = [];
  readonly #before: JsonObject;
  readonly #after: JsonObject;
  readonly #seen = new Set<string>();

  constructor(before: JsonObject, after: JsonObject) {
    this.#before = before;
    this.#after = after;
  }

  /** Compares what stands at a place before and after; a named schema is spoken of by its name. */
  compare(place: string, before: unknown, after: unknown, side: Side): void {
    const [old, now] = [unwrap(before), unwrap(after)];
    if (old.nullable !== now.nullable) this.#addNull(place, now.nullable, side);
    const names = [resolved(this.#before, old.schema).name, resolved(this.#after, now.schema).name] as const;
    const shapes = [shapeOf(this.#before, old.schema), shapeOf(this.#after, now.schema)] as const;
    this.#compareDefault(place, ...shapes, side);
    const key = [
      ...names.map((name) => name ?? place),
      side,
      ...shapes.map(({ limits }) => canonical(limits)),
    ].join("|");
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#compareShapes(names[1] ?? place, ...shapes, side);
  }

  #addNull(where: string, nullable: boolean, side: Side): void {
    const level = nullable === (side === "request") ? "feature" : "breaking";
    const text = nullable ? "can be `null` too." : "cannot be `null` any more.";
    this.#add(level, nullable ? "widened" : "narrowed", where, text);
  }

  #add(level: Level, kind: string, where: string, text: string): void {
    this.changes.push({ level, kind, where, text: `${where} ${text}` });
  }

  #compareDefault(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    if (side === "answer" || sameJson(before.fallback, after.fallback)) return;
    const [old, now] = [before.fallback, after.fallback].map((value) =>
      value === undefined ? "nothing" : `\`${JSON.stringify(value)}\``,
    );
    this.#add("breaking", "default", where, `is ${now} when it is left out, and was ${old}.`);
  }

  #compareShapes(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    if (this.#compareTypes(where, before, after, side)) return;
    this.changes.push(...compareWords(where, before, after, side));
    this.changes.push(...compareLimits(where, before.limits, after.limits, side));
    if (!sameJson(before.xml, after.xml)) {
      const text = `is written ${canonical(after.xml)} in XML, and was ${canonical(before.xml)}.`;
      this.#add("breaking", "renamed", where, text);
    }
    this.#compareProperties(where, before, after, side);
    this.#compareKinds(where, before, after, side);
    if (before.items !== undefined && after.items !== undefined) {
      this.compare(`${where}[]`, before.items, after.items, side);
    }
    this.#compareOthers(where, before, after, side);
    this.#compareVariants(where, before, after, side);
  }

  /** Returns whether the types differ so much that nothing below can be compared. */
  #compareTypes(where: string, before: SchemaShape, after: SchemaShape, side: Side): boolean {
    const named = ({ type, format }: SchemaShape) =>
      `${type === "" ? "anything" : type}${format === "" ? "" : ` (${format})`}`;
    const types = `${named(before)} > ${named(after)}`;
    if (before.type !== after.type) {
      const wider = after.type === "" || types === "integer > number";
      const level = wider && side === "request" ? "feature" : "breaking";
      this.#add(level, "retyped", where, `is ${named(after)}, and was ${named(before)}.`);
      return true;
    }
    if (before.format === after.format) return false;
    if (before.format === "password") {
      this.#add("breaking", "exposed", where, "is no secret any more: it can be in logs and errors.");
    } else if (after.format === "password") {
      this.#add("fix", "secret", where, "is a secret now: it is in no log and no error.");
    } else if (plainFormats.has(before.format) && plainFormats.has(after.format)) {
      this.#add("fix", "retyped", where, `is ${named(after)}, and was ${named(before)}: a text as before.`);
    } else {
      this.#add("breaking", "retyped", where, `is ${named(after)}, and was ${named(before)}.`);
    }
    return false;
  }

  #compareProperties(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    const request = side === "request";
    // What only the service sets is no part of a request.
    const all = (shape: SchemaShape, document: JsonObject) =>
      Object.entries(shape.properties).filter(([, value]) => !request || !shapeOf(document, value).readOnly);
    const old = new Map(all(before, this.#before));
    const now = new Map(all(after, this.#after));
    const added = new Map([...now].filter(([name]) => !old.has(name)));
    for (const [name, schema] of old) {
      const place = `${where}.${name}`;
      if (now.has(name)) {
        this.#compareRequired(place, before.required.includes(name), after.required.includes(name), side);
        this.compare(place, schema, now.get(name), side);
        continue;
      }
      const twin = [...added].find(([, other]) => sameJson(withoutNames(other), withoutNames(schema)));
      if (twin !== undefined) {
        added.delete(twin[0]);
        this.#add("breaking", "renamed", place, `is called \`${twin[0]}\` on the wire now.`);
      } else {
        this.#add(
          "breaking",
          "removed",
          place,
          request ? "is not taken any more." : "is not answered any more.",
        );
      }
    }
    for (const name of added.keys()) {
      const place = `${where}.${name}`;
      if (!request) this.#add("feature", "added", place, "is new in answers.");
      else if (after.required.includes(name))
        this.#add("breaking", "required", place, "is new, and has to be sent.");
      else this.#add("feature", "added", place, "is new, and can be left out.");
    }
  }

  #compareRequired(place: string, before: boolean, after: boolean, side: Side): void {
    if (before === after) return;
    if (side === "request") {
      if (after) this.#add("breaking", "required", place, "has to be sent; it could be left out.");
      else this.#add("feature", "optional", place, "can be left out.");
    } else if (after) this.#add("feature", "required", place, "is in every answer.");
    else
      this.#add(
        "breaking",
        "optional",
        place,
        "can be missing in answers: code that reads it has to expect that.",
      );
  }

  #compareKinds(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    if (before.discriminator !== after.discriminator) {
      const text = `is told apart by \`${after.discriminator}\`, and was by \`${before.discriminator}\`.`;
      this.#add("breaking", "renamed", where, text);
    }
    for (const [kind, reference] of Object.entries(before.kinds)) {
      const now = after.kinds[kind];
      if (now === undefined) this.#add("breaking", "removed", where, `has no kind \`${kind}\` any more.`);
      else this.compare(`${where} (${kind})`, { $ref: reference }, { $ref: now }, side);
    }
    for (const kind of Object.keys(after.kinds).filter((kind) => before.kinds[kind] === undefined)) {
      // Clients keep kinds they do not know, so that a new one breaks nobody who reads answers.
      this.#add("feature", "added", `${where} (${kind})`, "is a new kind.");
    }
  }

  #compareOthers(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    if (sameJson(before.others, after.others)) return;
    const isSchema = (value: unknown) => Object.keys(object(value)).length > 0;
    if (isSchema(before.others) && isSchema(after.others)) {
      this.compare(`${where}[*]`, before.others, after.others, side);
      return;
    }
    const closed = (value: unknown) => value === false || Object.hasOwn(object(value), "not");
    if (closed(before.others) && closed(after.others)) return;
    const wider = closed(before.others) || (isSchema(before.others) && !closed(after.others));
    const text = wider ? "takes other properties too." : "takes fewer other properties.";
    this.#add(
      wider ? "feature" : side === "request" ? "breaking" : "fix",
      wider ? "widened" : "narrowed",
      where,
      text,
    );
  }

  #compareVariants(where: string, before: SchemaShape, after: SchemaShape, side: Side): void {
    const only = (list: readonly unknown[], other: readonly unknown[]) =>
      list.filter((one) => !other.some((same) => sameJson(one, same)));
    const [removed, added] = [only(before.variants, after.variants), only(after.variants, before.variants)];
    if (removed.length === 0 && added.length === 0) return;
    const wider = removed.length === 0;
    const level = wider === (side === "request") && (wider || added.length === 0) ? "feature" : "breaking";
    this.#add(
      level,
      wider ? "widened" : "narrowed",
      where,
      `is one of ${after.variants.length} things, and was of ${before.variants.length}, not all the same.`,
    );
  }
}

function withoutNames(schema: unknown): unknown {
  return { ...object(schema), xml: undefined };
}
