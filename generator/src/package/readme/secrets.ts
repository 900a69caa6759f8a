import type { ClientPlan } from "../../client/plan.js";
import { argumentModels } from "../../client/signature.js";
import { isRecord, kindOf, modelOf, propertiesOf } from "../../contract-tests/lookup.js";
import type { Shape } from "../../model/types.js";
import type { Guide } from "./guide.js";

function secretsIn(plan: ClientPlan, shape: Shape, name: string, value: unknown): string[] {
  if (value === undefined) return [];
  const { type } = shape;
  if (shape.secret || (type.kind === "list" && type.items.secret)) return [name];
  const model = modelOf(plan, shape);
  if (model === undefined || !isRecord(value)) return [];
  const byWire = (wire: string) =>
    value[propertiesOf(plan, model).find((property) => property.wire === wire)?.name ?? wire];
  return propertiesOf(plan, kindOf(plan, model, byWire)).flatMap((property) =>
    secretsIn(plan, property, property.name, value[property.name]),
  );
}

/** Names of the secrets in the call a page shows. */
export function secretsOf(plan: ClientPlan, { operation, call }: Guide): string[] {
  return argumentModels(operation).flatMap((argument) =>
    secretsIn(plan, argument, argument.name, call.values[argument.name]),
  );
}
