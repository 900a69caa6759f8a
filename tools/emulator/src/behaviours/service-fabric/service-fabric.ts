import type { Behaviour } from "../behaviour.js";
import { backupListOperations } from "./backup-lists.js";
import { configurationOperations } from "./configuration.js";
import { onDemandOperations } from "./on-demand.js";
import { policyOperations } from "./policies.js";
import { protectionOperations } from "./protection.js";
import { seed } from "./seed.js";

/**
 * A cluster. What the documents show is there from the start. Applications, services and partitions
 * cannot be made through this interface: those that are asked for are taken to be there, but for the
 * partition whose id is all zeros, unless that is refused. Nothing is backed up by its schedule, only on demand.
 */
export const serviceFabric: Behaviour = {
  readsTextAsNumbers: true,
  // `numbersForTexts` joins them as soon as the clients read a number where a text is documented.
  quirks: () => ["nulls", "absentMembers", "otherNames"],
  headers: ({ date }) => ({
    server: "Microsoft-HTTPAPI/2.0",
    "x-content-type-options": "nosniff",
    date,
  }),
  problems: {
    unknownPath: { status: 404, code: "NotFound", message: "Null" },
    badParameter: { status: 400, code: "E_INVALIDARG" },
    badBody: { status: 400, code: "E_INVALIDARG" },
    missingVersion: { status: 400, code: "E_INVALIDARG" },
    unsupportedVersion: { status: 400, code: "E_INVALIDARG" },
    internal: { status: 500, code: "E_FAIL" },
  },
  seed,
  operations: {
    ...policyOperations,
    ...protectionOperations,
    ...configurationOperations,
    ...backupListOperations,
    ...onDemandOperations,
  },
};
