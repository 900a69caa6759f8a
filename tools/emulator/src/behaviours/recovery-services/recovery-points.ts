import type { JsonObject } from "../../documents/index.js";
import type { OperationBehaviour } from "../behaviour.js";
import { textAt } from "../shared/index.js";
import { itemId, keyOf } from "./address.js";
import { filtered, isSame, momentOf } from "./filter.js";
import type { FilterRules } from "./filter.js";
import { notFound, refuseUnknownItem } from "./not-found.js";
import { recoveryPointId, shownPoint } from "./recovery-point.js";
import { refuseUnknownVault } from "./vaults.js";
import { at, below } from "./store.js";

/** Kinds of backups, for which a filter asks one by one or all together. */
const EVERY_KIND = /^(all|fullanddifferential)$/i;

const RULES: FilterRules = {
  startDate: ({ value }, wanted) => timeOf(value) >= momentOf(wanted),
  endDate: ({ value }, wanted) => timeOf(value) <= momentOf(wanted),
  restorePointQueryType: ({ value }, wanted) =>
    EVERY_KIND.test(wanted) || isSame(textAt(value, "properties", "type"), wanted),
  extendedInfo: () => true,
  moveReadyRPOnly: () => true,
  includeSoftDeletedRP: () => true,
};

/** States an item can be restored to. */
export const recoveryPointOperations: Readonly<Record<string, OperationBehaviour>> = {
  getRecoveryPoint: {
    answer(call) {
      const id = recoveryPointId(call.values, call.values["recoveryPointId"] ?? "");
      const value = at(call.state, "recoveryPoints", id);
      if (value === undefined) return refuseUnknownVault(call) ?? notFound("recovery point");
      return { body: shownPoint(call, { key: keyOf(id), value }, true) };
    },
  },
  listRecoveryPoints: {
    answer: (call) =>
      refuseUnknownItem(call) ??
      filtered(
        below(call.state, "recoveryPoints", itemId(call.values)).map((point) => ({
          key: point.key,
          value: shownPoint(call, point),
        })),
        call.values["$filter"],
        RULES,
      ),
  },
};

function timeOf(point: JsonObject): number {
  const names = ["recoveryPointTime", "recoveryPointTimeInUTC"];
  return Date.parse(names.flatMap((name) => textAt(point, "properties", name) ?? [])[0] ?? "");
}
