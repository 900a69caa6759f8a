import { type Change, distinct } from "../change.js";
import { compareOperations } from "./compare-operations.js";
import type { Contract } from "./contract.js";
import { canonical, object, sameJson } from "./json.js";

/** The contracts of a service by version of its API. */
export type Contracts = ReadonlyMap<string, Contract>;

function security(contract: Contract): unknown {
  return { schemes: object(contract["components"])["securitySchemes"], needed: contract["security"] };
}

function compareVersion(before: Contract, after: Contract): Change[] {
  if (sameJson(before, after)) return [];
  const changes = compareOperations(before, after);
  if (!sameJson(before["servers"], after["servers"])) {
    const text = `The service's address is ${canonical(after["servers"])}, and was ${canonical(before["servers"])}.`;
    changes.push({ level: "breaking", kind: "moved", where: "servers", text });
  }
  if (!sameJson(security(before), security(after))) {
    const text = "Requests are authenticated in another way.";
    changes.push({ level: "breaking", kind: "retyped", where: "security", text });
  }
  return distinct(changes);
}

/** Compares what goes over the wire in each version of an API. What holds for all is said once. */
export function compareWire(before: Contracts, after: Contracts): Change[] {
  const found = new Map<string, { change: Change; versions: string[] }>();
  const add = (change: Change, version: string): void => {
    const entry = found.get(canonical(change)) ?? { change, versions: [] };
    entry.versions.push(version);
    found.set(canonical(change), entry);
  };
  for (const [version, contract] of before) {
    const same = after.get(version);
    const where = `version ${version}`;
    if (same !== undefined) for (const change of compareVersion(contract, same)) add(change, version);
    else
      add(
        { level: "breaking", kind: "removed", where, text: `The API version ${version} is gone.` },
        version,
      );
  }
  for (const version of [...after.keys()].filter((version) => !before.has(version))) {
    const where = `version ${version}`;
    add({ level: "feature", kind: "added", where, text: `The API version ${version} is new.` }, version);
  }
  const everywhere = [...before.keys()].filter((version) => after.has(version)).length;
  const changes = [...found.values()].map(({ change, versions }) =>
    versions.length === everywhere || change.where.startsWith("version ")
      ? change
      : {
          ...change,
          text: `${change.text} (${versions.join(", ")})`,
          where: `${change.where} (${versions.join(", ")})`,
        },
  );
  return distinct(changes);
}
