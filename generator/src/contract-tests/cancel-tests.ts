import type { Cycle } from "./cycle.js";
import type { Scope } from "./scope.js";
import { contract, testText } from "./scope.js";
import { headersOf, linkedValues, referred } from "./tracking-plan.js";
import { urlOf } from "./wire-request.js";

/** Asking an operation to stop: with the operation the spec names for it, or refused without one. */
export function cancelTests(
  scope: Scope,
  cycle: Cycle,
  linesOf: (lines: readonly string[]) => string,
): string[] {
  const { plan, operation, file } = scope;
  const reference = operation.lro?.tracking["cancel"];
  const target = referred(scope, reference);
  const failure = file.value("failureOf", contract);
  const started = cycle.start.map(({ line }) => line);
  if (target === undefined) {
    return [
      testText("cannot be canceled, and says so without asking the service", [
        "const wire = recorder(accepted());",
        "const poller = begin(wire);",
        "await poller.submitted();",
        `expect(await ${failure}(() => poller.cancel())).toBeInstanceOf(${file.value("CancelNotSupportedError", "@azbackup/core/errors")});`,
        `expect(wire.lines).toEqual(${linesOf(started)});`,
      ]),
    ];
  }
  const good = cycle.endings.find(({ phase }) => phase === "succeeded");
  const canceled = cycle.endings.find(
    ({ phase, steps }) => phase === "canceled" && steps.length === good?.steps.length,
  );
  const last = canceled?.steps.at(-1);
  if (canceled === undefined || last === undefined) return [];
  const values = linkedValues(target, reference, cycle.example, {
    headers: headersOf(cycle.example, 202),
    status: cycle.statusWire,
  });
  const cancelLine = `${target.method} ${urlOf(plan, target, values)}`;
  const before = canceled.steps.slice(0, -1);
  const replies = before.map(({ reply }) => (reply === cycle.running.reply ? "running()" : reply));
  return [
    testText("is stopped by the operation the spec names, and then says that it was", [
      `const wire = recorder([...accepted(), ${[...replies, `${file.value("emptyReply", contract)}(202)`, last.reply].join(", ")}]);`,
      "const poller = begin(wire);",
      "await poller.submitted();",
      ...before.map(() => "await poller.poll();"),
      "await poller.cancel();",
      `const error = await ${failure}(() => poller.pollUntilDone());`,
      `expect(error).toBeInstanceOf(${file.value("OperationCanceledError", "@azbackup/core/errors")});`,
      `expect(wire.lines).toEqual(${linesOf([...started, ...before.map(({ line }) => line), cancelLine, last.line])});`,
    ]),
  ];
}
