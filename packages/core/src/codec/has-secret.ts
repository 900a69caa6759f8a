import type { ModelSchema, Schema } from "./schema.js";

/** Whether anything of a type may be secret, in whatever depth and kind. */
export function hasSecret(schema: Schema, seen = new Set<ModelSchema>()): boolean {
  if (schema.secret) return true;
  if (schema.type === "model") return modelHasSecret(schema.model(), seen);
  return "items" in schema && hasSecret(schema.items, seen);
}

function modelHasSecret(model: ModelSchema, seen: Set<ModelSchema>): boolean {
  if (seen.has(model)) return false;
  seen.add(model);
  const related = [model.base, ...Object.values(model.kinds ?? {})];
  return (
    Object.values(model.properties).some((property) => hasSecret(property, seen)) ||
    (model.additional !== undefined && hasSecret(model.additional, seen)) ||
    related.some((other) => other && modelHasSecret(other(), seen))
  );
}
