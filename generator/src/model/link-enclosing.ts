import type { Operation } from "@typespec/compiler";
import { enclosedBy } from "../decorators/facts.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import type { OperationModel } from "./types.js";

/** Tells each operation between which others the service takes it. */
export function linkEnclosing(builder: Builder, operations: Map<Operation, OperationModel>): void {
  for (const [raw, operation] of operations) {
    const enclosing = enclosedBy.get(builder.context.program, raw);
    if (enclosing === undefined) continue;
    const [before, after] = [enclosing.before, enclosing.after].map((target) => {
      const found = operations.get(target);
      if (found === undefined) report(builder, "unknown-operation", raw, { operation: target.name });
      return found?.name;
    });
    if (before !== undefined && after !== undefined) {
      operations.set(raw, { ...operation, enclosedBy: { before, after } });
    }
  }
}
