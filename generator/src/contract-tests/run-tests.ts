import type { Ending } from "./cycle.js";
import { isRecord, valueAt } from "./lookup.js";
import type { Scope } from "./scope.js";
import { contract, testText } from "./scope.js";
import { valueText } from "../text/value.js";

/** A run that began when the one before it is still what the status shows. */
export function runTests(scope: Scope, good: Ending): string[] {
  const { file, operation } = scope;
  const baseline = operation.lro?.tracking["baseline"];
  const identity =
    isRecord(baseline) && Array.isArray(baseline["identity"]) ? (baseline["identity"] as string[][]) : [];
  const last = good.steps.at(-1);
  const [path] = identity;
  if (path === undefined || last === undefined || !isRecord(good.wire)) return [];
  const other = /^\d{4}-\d\d-\d\dT/.test(String(valueAt(good.wire, path)))
    ? "2001-01-01T00:00:00Z"
    : "the run before";
  const before = `${file.value("jsonReply", contract)}(200, ${file.value("changed", contract)}(${last.reply.replace(/\.reply\(/, ".source(")}, ${valueText(path)}, ${valueText(other)}))`;
  return [
    testText("does not take the end of the run before for its own", [
      `const before = ${before};`,
      `const wire = recorder([before, example.reply(202), before, running(), ${last.reply}]);`,
      "const poller = begin(wire);",
      `expect(${file.value("typed", contract)}(await poller)).toStrictEqual(result);`,
      "expect(wire.lines).toEqual([status, trigger, status, status, status]);",
    ]),
  ];
}
