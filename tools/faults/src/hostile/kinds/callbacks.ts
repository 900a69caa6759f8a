import * as fc from "fast-check";
import { logging, type SpanLike, tracing, type TracerLike, withPolicies } from "@azbackup/core/http";
import { isPoller } from "../../matrix/settle.js";
import { callMethod } from "../../clients/index.js";
import { misplacedSecret, oddValues } from "../inputs/odd-value.js";
import { kind } from "../kind.js";
import { problemsOf } from "../run-call.js";

const places = [
  "onResponse",
  "onProgress",
  "logging",
  "onWarning",
  "startActiveSpan",
  "setAttribute",
  "end",
  "spanContext",
  "pollJitter",
];

/** Callbacks of the user that throw, reject, or give back odd values. */
export const callbacks = kind("callbacks", (targets) => ({
  inputs: fc.record({
    target: targets,
    place: fc.constantFrom(...places),
    how: fc.constantFrom("throws", "rejects", "returns"),
    value: oddValues,
  }),
  problems: async ({ target, place, how, value }) => {
    let called = 0;
    const callback = (): unknown => {
      called += 1;
      if (how === "throws") throw value.make();
      return how === "rejects" ? Promise.reject(value.make()) : value.make();
    };
    const problems = await problemsOf(target, {
      clientOptions: optionsWith(place, callback),
      callOptions: place === "onResponse" ? { onResponse: callback } : {},
      secrets: [misplacedSecret],
      use: (client) => {
        const used = callMethod(client, target.operation, target.call.args);
        if (place === "onProgress" && isPoller(used)) used.onProgress(callback);
        return used;
      },
      mustSucceed: true,
    });
    return called === 0 ? [] : problems;
  },
}));

function optionsWith(place: string, callback: () => unknown): Readonly<Record<string, unknown>> {
  if (place === "onWarning" || place === "pollJitter") return { [place]: callback };
  if (place === "logging") return { policies: withPolicies(logging(callback)) };
  const span = {
    spanContext: () => ({ traceId: "a".repeat(32), spanId: "b".repeat(16), traceFlags: 1 }),
    setAttribute: () => {},
    setStatus: () => {},
    end: () => {},
  };
  const spoilt: SpanLike = { ...span, ...(place in span && { [place]: callback }) };
  const startActiveSpan: TracerLike["startActiveSpan"] = (_name, _options, run) => run(spoilt);
  const whole = place === "startActiveSpan" ? callback : startActiveSpan;
  return {
    policies: withPolicies(
      tracing(Object.assign(Object.create(null), { startActiveSpan: whole }) as TracerLike),
    ),
  };
}
