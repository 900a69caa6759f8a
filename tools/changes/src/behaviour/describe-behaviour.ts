import { type JsonObject, list, object } from "../wire/json.js";

/** What a client does by itself with each operation, by the operation's id. */
export type Behaviour = Readonly<Record<string, JsonObject>>;

/**
 * The behaviour a service's description gives its operations and that no wire format tells: whether a
 * request may be repeated, and by which rules an operation is followed to its end.
 *
 * @param description the description the generator writes for tools
 */
export function behaviourOf(description: unknown): Behaviour {
  const operations = list(object(description)["operations"]).map(object);
  return Object.fromEntries(
    operations.map(({ operationId, startsWork, tracking }) => [
      String(operationId),
      { startsWork, ...(tracking !== undefined && { tracking }) },
    ]),
  );
}
