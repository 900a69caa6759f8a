import type { Rule } from "../codec/index.js";
import { isMissing, type Serializer, throwInvalid } from "./context.js";
import { string } from "./scalars.js";

/** A member only the service sets: it is never sent. */
export const readOnly: Serializer = () => undefined;

/** Demands that there is a value. */
export function required(serialize: Serializer): Serializer {
  return (value, path, context) => {
    const wire = serialize(value, path, context);
    return wire === undefined ? throwInvalid(path, "required", value, context) : wire;
  };
}

/** Demands a value in some versions of the API. */
export function requiredIn(versions: readonly string[], serialize: Serializer): Serializer {
  return (value, path, context) => {
    const wire = serialize(value, path, context);
    return wire === undefined && versions.includes(context.version ?? "")
      ? throwInvalid(path, `required in version ${context.version}`, value, context)
      : wire;
  };
}

/** Allows a value in some versions of the API only. */
export function availableIn(versions: readonly string[], serialize: Serializer): Serializer {
  const check: Serializer = (_, path, { version }) =>
    isAvailable(versions, version) ? undefined : throwUnavailable(versions, path, version);
  return Object.assign(
    (...[value, path, context]: Parameters<Serializer>) => {
      if (isMissing(value) && !isAvailable(versions, context.version)) return undefined;
      check(value, path, context);
      return serialize(value, path, context);
    },
    { check },
  );
}

/** Writes `null` as a value of its own. */
export function nullable(serialize: Serializer): Serializer {
  return (value, path, context) => (value === null ? null : serialize(value, path, context));
}

/** Writes something else where nothing is given. */
export function withDefault(preset: string | number | boolean, serialize: Serializer): Serializer {
  return (value, path, context) => (isMissing(value) ? preset : serialize(value, path, context));
}

/** Shows nothing of the value in an error. */
export function secret(serialize: Serializer): Serializer {
  return (value, path, context) => serialize(value, path, { ...context, secret: true });
}

/** Whether a version of the API has something. Without a version, it has. */
function isAvailable(versions: readonly string[], version: string | undefined): boolean {
  return version === undefined || versions.includes(version);
}

function throwUnavailable(versions: readonly string[], path: string, version: string | undefined): never {
  const rule = `used in version ${versions.join(", ")} only: it is not part of version ${version}`;
  return throwInvalid(path, rule, version, {});
}

/** Writes a value that has to keep rules beside that of its type. */
export function checked(serialize: Serializer, ...rules: readonly Rule[]): Serializer {
  return (value, path, context) => {
    const wire = serialize(value, path, context);
    if (wire === undefined || wire === null) return wire;
    for (const rule of rules) {
      const violation = rule(value);
      if (violation !== undefined) throwInvalid(path, violation, value, context);
    }
    return wire;
  };
}

/** Writes a text that is not empty: the rule that most texts have. */
export const nonEmpty: Serializer = (value, path, context) =>
  value === ""
    ? throwInvalid(path, "at least 1 character long", value, context)
    : string(value, path, context);
