import type { Result } from "./run-suites.js";
import type { Suite } from "./suites.js";
import { reasonOf } from "./reasons.js";
import { suites } from "./suites.js";

/** What the best of the published emitters passes, of the scenarios that were there when it was counted. */
const bestPeer: Readonly<Record<Suite, string>> = { http: "706 of 794", azure: "61 of 70" };

/** Whether a scenario passes, with all its values typed. */
export function isTyped({ passed, untyped, typeErrors }: Result): boolean {
  return passed && untyped.length === 0 && typeErrors.length === 0;
}

const cell = (text: string) =>
  text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").replaceAll("<", "&lt;").slice(0, 400);

/** What is to be said of a scenario that is not all well. */
export function remark(result: Result): string {
  const { name, detail, untyped, typeErrors } = result;
  return [
    reasonOf(name, untyped) ?? "",
    detail,
    typeErrors.length === 0 ? "" : `types: ${typeErrors.slice(0, 2).join("; ")}`,
    untyped.length === 0 ? "" : `untyped: ${untyped.slice(0, 4).join(", ")}`,
  ]
    .filter(Boolean)
    .join(". ");
}

/** How many pass, as text. */
export function summary(results: readonly Result[]): string {
  return (Object.keys(suites) as Suite[])
    .map((suite) => ({ suite, own: results.filter(({ area }) => area.suite === suite) }))
    .filter(({ own }) => own.length > 0)
    .map(({ suite, own }) => {
      const passed = own.filter((one) => one.passed).length;
      return `${suite}: ${passed} of ${own.length} pass, ${own.filter(isTyped).length} of them typed`;
    })
    .join("; ");
}

/** The page about all scenarios. */
export function report(results: readonly Result[]): string {
  const rows = (Object.keys(suites) as Suite[]).map((suite) => {
    const own = results.filter(({ area }) => area.suite === suite);
    const passed = own.filter((one) => one.passed).length;
    return `| \`${suites[suite]}\` | ${own.length} | ${passed} | ${own.filter(isTyped).length} | ${bestPeer[suite]} |`;
  });
  const byArea = Map.groupBy(results, ({ area }) => area.id);
  const sections = [...byArea].map(([id, own]) => {
    const open = own.filter((one) => !isTyped(one));
    const title = `### ${id}: ${own.filter((one) => one.passed).length} of ${own.length}`;
    const good = own.filter(isTyped).map(({ name }) => `\`${name}\``);
    const table = open.map(
      (one) =>
        `| \`${one.name}\` | ${one.passed ? "passes" : "fails"} | ${cell(reasonOf(one.name, one.untyped) ?? remark(one))} |`,
    );
    return [
      title,
      ...(good.length === 0 ? [] : [`Pass: ${good.join(", ")}`]),
      ...(table.length === 0 ? [] : [["| scenario | | why |", "| --- | --- | --- |", ...table].join("\n")]),
    ].join("\n\n");
  });
  return [
    "# Public scenarios",
    "TypeSpec's authors publish suites of specs, each with a mock of its service that checks every request, and count the scenarios that the clients of an emitter pass. `npm run scenarios` generates the client of every entry point, type-checks it (`strict`, `exactOptionalPropertyTypes`, `noUncheckedIndexedAccess`), calls it over HTTP against that mock, and compares what it gives with what was sent. A scenario is *typed* when neither an argument nor a result of it is `unknown`, and the compiler admits both.",
    [
      "| suite | scenarios | pass | typed | best published emitter |",
      "| --- | --- | --- | --- | --- |",
      ...rows,
    ].join("\n"),
    "## Every scenario",
    ...sections,
    "",
  ].join("\n\n");
}
