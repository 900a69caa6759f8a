import { isAzbackupError } from "../errors/index.js";
import { isMissing, type SerializeContext, type Serializer, throwInvalid } from "./context.js";
import type { ModelSerializer } from "./model.js";

/** Whether a value can be written as one type. */
function fits(write: Serializer, value: unknown, path: string, context: SerializeContext): boolean {
  try {
    return write(value, path, { ...context, secrets: undefined }) !== undefined;
  } catch (error) {
    if (isAzbackupError(error)) return false;
    throw error;
  }
}

/** Members that a model does not know. */
function strangers({ table }: Partial<ModelSerializer>, value: unknown): number {
  if (table === undefined || typeof value !== "object" || value === null) return 0;
  const { byName } = table();
  return Object.keys(value).filter((key) => !byName.has(key)).length;
}

/** Writes a value of one of several types: the first of those that fit, with the fewest unknown members. */
export function union(...kinds: readonly Serializer[]): Serializer {
  return (value, path, context) => {
    if (isMissing(value)) return undefined;
    const [best] = kinds
      .filter((write) => fits(write, value, path, context))
      .map((write) => [write, strangers(write, value)] as const)
      .sort(([, a], [, b]) => a - b);
    if (best !== undefined) return best[0](value, path, context);
    // Where there is one structure only, what is wrong in it is the better message.
    const models = kinds.filter((write) => "table" in write);
    const [only] = models;
    if (only !== undefined && models.length === 1 && typeof value === "object")
      return only(value, path, context);
    return throwInvalid(path, "of a type that the API names", value, { secret: true });
  };
}
