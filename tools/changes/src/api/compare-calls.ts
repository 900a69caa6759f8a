import type { Change } from "../change.js";
import type { CallShape } from "./api-surface.js";
import { compareTypes } from "./compare-types.js";
import { type Direction, opposite } from "./direction.js";

/** What a changed signature means. `direction` is who makes the function: the library, mostly. */
export function compareCalls(
  where: string,
  before: CallShape,
  after: CallShape,
  direction: Direction,
): Change[] {
  const changes: (Change | undefined)[] = [];
  const given = opposite(direction);
  const breaking = (kind: string, what: string, text: string): void => {
    changes.push({ level: "breaking", kind, where: what, text });
  };
  if (before.generics !== after.generics) {
    breaking(
      "retyped",
      where,
      `The type parameters of ${where} were \`${before.generics}\`, now \`${after.generics}\`.`,
    );
  }
  for (const [index, parameter] of after.parameters.entries()) {
    const old = before.parameters[index];
    const what = `${where}(${parameter.name})`;
    if (old === undefined) {
      if (parameter.optional && direction === "out") {
        changes.push({
          level: "feature",
          kind: "added",
          where: what,
          text: `${where} takes \`${parameter.name}\` too, if given.`,
        });
      } else breaking("required", what, `${where} needs one argument more: \`${parameter.name}\`.`);
      continue;
    }
    if (old.name !== parameter.name && old.type.members.join() !== parameter.type.members.join()) {
      breaking("retyped", what, `${where} takes \`${parameter.name}\` where it took \`${old.name}\`.`);
      continue;
    }
    if (old.name !== parameter.name && after.parameters.some(({ name }) => name === old.name)) {
      // Every call compiles as before, and means something else.
      breaking("moved", what, `${where} takes \`${parameter.name}\` where it took \`${old.name}\`.`);
      continue;
    }
    if (old.optional && !parameter.optional) {
      breaking("required", what, `${where} has to be given \`${parameter.name}\`, which could be left out.`);
    } else if (!old.optional && parameter.optional) {
      changes.push({
        level: direction === "out" ? "feature" : "breaking",
        kind: "optional",
        where: what,
        text: `${where} can be called without \`${parameter.name}\`.`,
      });
    }
    changes.push(compareTypes(what, old.type, parameter.type, given));
  }
  for (const gone of before.parameters.slice(after.parameters.length)) {
    breaking("removed", `${where}(${gone.name})`, `${where} does not take \`${gone.name}\` any more.`);
  }
  changes.push(compareTypes(`the result of ${where}`, before.returns, after.returns, direction));
  return changes.filter((change) => change !== undefined);
}
