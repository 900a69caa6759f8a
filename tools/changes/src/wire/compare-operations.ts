import type { Change, Level } from "../change.js";
import { SchemaComparison } from "./compare-schemas.js";
import { operationsOf } from "./contract.js";
import { type JsonObject, canonical, list, object, sameJson } from "./json.js";
import { resolved } from "./schema-shape.js";

type Operation = ReturnType<typeof operationsOf>[number];

/** Compares the operations of two contracts of one version. */
class OperationComparison {
  readonly schemas: SchemaComparison;
  readonly changes: Change[] = [];
  readonly #before: JsonObject;
  readonly #after: JsonObject;

  constructor(before: JsonObject, after: JsonObject) {
    this.#before = before;
    this.#after = after;
    this.schemas = new SchemaComparison(before, after);
  }

  #add(level: Level, kind: string, where: string, text: string): void {
    this.changes.push({ level, kind, where, text: `${where} ${text}` });
  }

  operation(before: Operation, after: Operation): void {
    const where = after.id;
    if (before.line !== after.line) {
      this.#add("breaking", "moved", where, `is \`${after.line}\`, and was \`${before.line}\`.`);
    }
    this.#parameters(where, before.operation, after.operation);
    this.#body(where, before.operation["requestBody"], after.operation["requestBody"]);
    this.#answers(where, object(before.operation["responses"]), object(after.operation["responses"]));
    this.#behaviour(where, before.operation, after.operation);
  }

  added({ id, line }: Operation): void {
    this.#add("feature", "added", id, `is a new operation: \`${line}\`.`);
  }

  removed({ id, line }: Operation): void {
    this.#add("breaking", "removed", id, `is gone: \`${line}\`.`);
  }

  renamed(before: Operation, after: Operation): void {
    this.#add("breaking", "renamed", before.id, `is called \`${after.id}\` now; its request is the same.`);
  }

  #parameters(where: string, before: JsonObject, after: JsonObject): void {
    const read = (document: JsonObject, operation: JsonObject) =>
      new Map(
        list(operation["parameters"]).map((parameter) => {
          const { schema } = resolved(document, parameter);
          return [`${String(schema["in"])} ${String(schema["name"])}`, schema];
        }),
      );
    const [old, now] = [read(this.#before, before), read(this.#after, after)];
    for (const [key, parameter] of old) {
      const place = `${where}(${String(parameter["name"])})`;
      const same = now.get(key);
      if (same === undefined) {
        this.#add("breaking", "removed", place, `is not sent any more (${String(parameter["in"])}).`);
        continue;
      }
      const [was, is] = [parameter["required"] === true, same["required"] === true];
      if (was !== is) {
        const [level, kind, text] = is
          ? (["breaking", "required", "has to be given; it could be left out."] as const)
          : (["feature", "optional", "can be left out."] as const);
        this.#add(level, kind, place, text);
      }
      const form = ({ style, explode }: JsonObject) => ({ style, explode: explode ?? null });
      if (!sameJson(form(parameter), form(same)))
        this.#add("breaking", "retyped", place, "is written in another way.");
      this.schemas.compare(place, parameter["schema"], same["schema"], "request");
    }
    for (const [key, parameter] of now) {
      if (old.has(key)) continue;
      const place = `${where}(${String(parameter["name"])})`;
      if (parameter["required"] === true)
        this.#add("breaking", "required", place, "is new, and has to be given.");
      else this.#add("feature", "added", place, "is new, and can be left out.");
    }
  }

  #body(where: string, before: unknown, after: unknown): void {
    const place = `the body of ${where}`;
    if (before === undefined && after === undefined) return;
    const [old, now] = [object(before), object(after)];
    if (before === undefined) {
      const required = now["required"] === true;
      this.#add(
        required ? "breaking" : "feature",
        required ? "required" : "added",
        place,
        required ? "is new, and has to be given." : "is new, and can be left out.",
      );
    } else if (after === undefined) this.#add("breaking", "removed", place, "is not sent any more.");
    else {
      if (old["required"] !== true && now["required"] === true) {
        this.#add("breaking", "required", place, "has to be given; it could be left out.");
      } else if (old["required"] === true && now["required"] !== true) {
        this.#add("feature", "optional", place, "can be left out.");
      }
      this.#content(place, object(old["content"]), object(now["content"]), "request");
    }
  }

  #content(place: string, before: JsonObject, after: JsonObject, side: "request" | "answer"): void {
    for (const [type, media] of Object.entries(before)) {
      if (after[type] === undefined) this.#add("breaking", "removed", place, `is not \`${type}\` any more.`);
      else this.schemas.compare(place, object(media)["schema"], object(after[type])["schema"], side);
    }
    for (const type of Object.keys(after).filter((type) => before[type] === undefined)) {
      this.#add("feature", "added", place, `can be \`${type}\`.`);
    }
  }

  #answers(where: string, before: JsonObject, after: JsonObject): void {
    for (const [status, answer] of Object.entries(before)) {
      const place = `${where} ${status}`;
      if (after[status] === undefined) {
        this.#add("breaking", "removed", place, "is no answer the client knows any more.");
        continue;
      }
      const [old, now] = [resolved(this.#before, answer).schema, resolved(this.#after, after[status]).schema];
      const contents = [object(old["content"]), object(now["content"])] as const;
      if (Object.keys(contents[0]).length > 0 || Object.keys(contents[1]).length > 0) {
        this.#content(`the answer ${place}`, ...contents, "answer");
      }
      this.#headers(place, object(old["headers"]), object(now["headers"]));
    }
    for (const status of Object.keys(after).filter((status) => before[status] === undefined)) {
      this.#add("feature", "added", `${where} ${status}`, "is an answer the client knows now.");
    }
  }

  #headers(where: string, before: JsonObject, after: JsonObject): void {
    for (const [name, header] of Object.entries(before)) {
      const place = `${where} header ${name}`;
      if (after[name] === undefined) this.#add("breaking", "removed", place, "is not answered any more.");
      else this.schemas.compare(place, object(header)["schema"], object(after[name])["schema"], "answer");
    }
    for (const name of Object.keys(after).filter((name) => before[name] === undefined)) {
      this.#add("feature", "added", `${where} header ${name}`, "is new.");
    }
  }

  #behaviour(where: string, before: JsonObject, after: JsonObject): void {
    const [was, is] = [before, after].map((operation) => operation["x-ms-long-running-operation"] === true);
    if (was !== is) {
      const text = is
        ? "is long-running now: it gives a poller."
        : "is not long-running any more: it gives the result.";
      this.#add("breaking", "retyped", where, text);
    } else if (
      !sameJson(before["x-ms-long-running-operation-options"], after["x-ms-long-running-operation-options"])
    ) {
      const options = canonical(after["x-ms-long-running-operation-options"] ?? {});
      this.#add("fix", "followed", where, `is followed to its end in another way: ${options}.`);
    }
    if (!sameJson(before["x-ms-pageable"], after["x-ms-pageable"])) {
      const level =
        (before["x-ms-pageable"] === undefined) === (after["x-ms-pageable"] === undefined)
          ? "fix"
          : "breaking";
      this.#add(
        level,
        "paged",
        where,
        `is paged in another way: ${canonical(after["x-ms-pageable"] ?? null)}.`,
      );
    }
  }
}

/** Compares the operations of two contracts, and all schemas they use. */
export function compareOperations(before: JsonObject, after: JsonObject): Change[] {
  const comparison = new OperationComparison(before, after);
  const old = operationsOf(before);
  const now = operationsOf(after);
  const left = new Map(now.map((operation) => [operation.id, operation]));
  for (const operation of old) {
    const same = left.get(operation.id);
    const moved = now.find(
      ({ id, line }) => line === operation.line && !old.some((other) => other.id === id),
    );
    if (same !== undefined) {
      left.delete(same.id);
      comparison.operation(operation, same);
    } else if (moved !== undefined) {
      left.delete(moved.id);
      comparison.renamed(operation, moved);
      comparison.operation(operation, moved);
    } else comparison.removed(operation);
  }
  for (const operation of left.values()) comparison.added(operation);
  return [...comparison.changes, ...comparison.schemas.changes];
}
