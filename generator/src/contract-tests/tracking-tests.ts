import { cancelTests } from "./cancel-tests.js";
import type { Cycle, Ending, Step } from "./cycle.js";
import { cyclesOf } from "./cycle.js";
import { inlineTests } from "./inline-tests.js";
import { argumentsText, clientText } from "./operation-call.js";
import { runTests } from "./run-tests.js";
import type { Scope } from "./scope.js";
import { contract, describeText, exampleLine, testText, useBasics } from "./scope.js";
import { faultOf } from "./status-documents.js";
import { valueText } from "../text/value.js";

const errorClasses = {
  failed: "OperationFailedError",
  canceled: "OperationCanceledError",
  timedOut: "OperationTimedOutError",
} as const;

/** A step's parts under the names they have in the test. */
interface Names {
  line(line: string): string;
  replies(steps: readonly Step[]): string;
}

function namesOf(cycle: Cycle): Names {
  const lines = new Map([
    [cycle.plan.trigger, "trigger"],
    [cycle.plan.status, "status"],
  ]);
  return {
    line: (line) => lines.get(line) ?? JSON.stringify(line),
    replies: (steps) =>
      steps.map(({ reply }) => (reply === cycle.running.reply ? "running()" : reply)).join(", "),
  };
}

function linesText(names: Names, steps: readonly Step[]): string {
  return `[${steps.map(({ line }) => names.line(line)).join(", ")}]`;
}

function resultLine(scope: Scope, cycle: Cycle, source: string): string {
  const { file } = scope;
  return cycle.result === undefined
    ? `expect(await ${source}).toBeUndefined();`
    : `expect(${file.value("typed", contract)}(await ${source})).toStrictEqual(result);`;
}

function successTest(scope: Scope, cycle: Cycle, names: Names, { steps }: Ending): string {
  const asked = cycle.example.responses["202"]?.headers ?? {};
  const [, seconds] = Object.entries(asked).find(([name]) => name.toLowerCase() === "retry-after") ?? [];
  return testText("is followed to its result, and triggered once", [
    `const wire = recorder([...accepted(), ${names.replies(steps)}]);`,
    "const poller = begin(wire);",
    resultLine(scope, cycle, "poller"),
    `expect(poller.operationState).toMatchObject({ status: "succeeded" });`,
    `expect(wire.lines).toEqual(${linesText(names, [...cycle.start, ...steps])});`,
    ...(seconds === undefined
      ? []
      : [
          `expect(wire.waits[0]).toBeGreaterThanOrEqual(${Number(seconds)} * 1000);`,
          `expect(wire.waits[0]).toBeLessThanOrEqual(${Number(seconds)} * 1100);`,
        ]),
  ]);
}

function failureTest(scope: Scope, cycle: Cycle, names: Names, ending: Ending): string {
  const { phase, steps, wire, vocabulary } = ending;
  if (phase !== "failed" && phase !== "canceled" && phase !== "timedOut") return "";
  const { file } = scope;
  const errorClass = file.value(errorClasses[phase], "@azbackup/core/errors");
  const expected = { operation: scope.operation.name, ...faultOf(wire, vocabulary) };
  const told = { failed: "has failed", canceled: "was canceled", timedOut: "was given up" }[phase];
  const which = steps.length > 2 ? ", in the end" : "";
  return testText(`says so when it ${told}${which}`, [
    `const wire = recorder([...accepted(), ${names.replies(steps)}]);`,
    "const poller = begin(wire);",
    `const error = await ${file.value("failureOf", contract)}(() => poller.pollUntilDone());`,
    `expect(error).toBeInstanceOf(${errorClass});`,
    `expect(error).toMatchObject(${valueText(expected)});`,
    `expect(poller.operationState).toMatchObject({ status: "${phase}", error });`,
    `expect(wire.lines).toEqual(${linesText(names, [...cycle.start, ...steps])});`,
  ]);
}

function resumeTest(scope: Scope, cycle: Cycle, names: Names, { steps }: Ending): string {
  const { running, secrets } = cycle;
  const resumed = clientText(cycle.call).replace("clientOf(wire", "clientOf(second");
  return testText("goes on in another process without a second trigger, from a token without secrets", [
    `const first = recorder([...accepted(), running()]);`,
    "const poller = begin(first);",
    "await poller.submitted();",
    "await poller.poll();",
    "const token = await poller.resumeToken();",
    ...secrets.map((secret) => `expect(token).not.toContain(${valueText(secret)});`),
    `const second = recorder([${names.replies(steps)}]);`,
    resultLine(scope, cycle, `${resumed}.resume(token)`),
    `expect(first.lines).toEqual(${linesText(names, [...cycle.start, running])});`,
    `expect(second.lines).toEqual(${linesText(names, steps)});`,
  ]);
}

/** A worker that is started for each read, as queues and schedulers do it. */
function piecesTest(scope: Scope, cycle: Cycle, names: Names, { steps }: Ending): string {
  const { file } = scope;
  const inPieces = file.value("inPieces", contract);
  const text = testText("WAYS", [
    `const wire = recorder([...accepted(), ${names.replies(steps)}]);`,
    `const token = await begin(wire).resumeToken();`,
    `const poller = await ${inPieces}((saved) => ${clientText(cycle.call)}.resume(saved), token, reads);`,
    resultLine(scope, cycle, "poller"),
    `expect(wire.lines).toEqual(${linesText(names, [...cycle.start, ...steps])});`,
  ]);
  return text.replace(
    'it("WAYS", async () =>',
    `it.each([1, 2, "loop"] as const)("ends by as many reads as one poller needs when each process makes: %s", async (reads) =>`,
  );
}

function sharedTest(scope: Scope, cycle: Cycle, names: Names, { steps }: Ending): string {
  return testText("is triggered once however many wait for it", [
    `const wire = recorder([...accepted(), ${names.replies(steps)}]);`,
    "const poller = begin(wire);",
    "await Promise.all([poller.submitted(), poller.pollUntilDone(), poller.pollUntilDone()]);",
    resultLine(scope, cycle, "poller"),
    `expect(wire.lines).toEqual(${linesText(names, [...cycle.start, ...steps])});`,
  ]);
}

function cycleText(scope: Scope, cycle: Cycle): string {
  const { file, operation, plan } = scope;
  const names = namesOf(cycle);
  const good = cycle.endings.find(({ phase }) => phase === "succeeded");
  const recorder = file.type("Recorder", contract);
  const client = file.type(plan.service.clientName, "../../src/index.js");
  const constants = [
    exampleLine(scope, cycle.example),
    `const accepted = () => [${cycle.start.map(({ reply }) => reply).join(", ")}];`,
    `const running = () => ${cycle.running.reply};`,
    `const trigger = ${JSON.stringify(cycle.plan.trigger)};`,
    `const status = ${JSON.stringify(cycle.plan.status)};`,
    ...(cycle.result === undefined ? [] : [`const result = ${valueText(cycle.result)};`]),
    `const begin = (wire: ${recorder}): ReturnType<${client}["${operation.name}"]> => ${clientText(cycle.call)}.${operation.name}(${argumentsText(operation, cycle.call)});`,
  ].join("\n");
  const tests = [
    ...(good === undefined
      ? []
      : [
          successTest(scope, cycle, names, good),
          resumeTest(scope, cycle, names, good),
          piecesTest(scope, cycle, names, good),
          sharedTest(scope, cycle, names, good),
          ...runTests(scope, good),
        ]),
    ...cancelTests(scope, cycle, (lines) => `[${lines.map((line) => names.line(line)).join(", ")}]`),
    ...cycle.endings.map((ending) => failureTest(scope, cycle, names, ending)).filter((text) => text !== ""),
  ];
  return describeText(`its cycle, begun as in the example ${cycle.example.file}`, tests).replace(
    "() => {\n",
    () => `() => {\n${constants}\n\n`,
  );
}

/** The whole life of a long-running operation: to its result, to each other end, and on from a token. */
export function trackingTests(scope: Scope): string {
  const cycles = cyclesOf(scope).filter(({ endings }) => endings.length > 0);
  const parts = [...cycles.map((cycle) => cycleText(scope, cycle)), inlineTests(scope)];
  const text = parts.filter((part) => part !== "").join("\n\n");
  if (text !== "") useBasics(scope);
  return text;
}
