import type { ClientPlan } from "../../client/plan.js";
import { link as pageLink } from "../../text/markdown.js";
import { clientText, credentialName } from "./client-text.js";
import type { Guide } from "./guide.js";
import { secretsOf } from "./secrets.js";

/** A block of code that is checked and run as it stands. */
export function codeBlock(...paragraphs: readonly string[]): string {
  return ["```ts", paragraphs.join("\n\n"), "```"].join("\n");
}

function imports(plan: ClientPlan): string {
  const credential = credentialName(plan);
  return [
    ...(credential === undefined ? [] : [`import { ${credential} } from "@azure/identity";`]),
    `import { ${plan.service.clientName} } from "${plan.packageName}";`,
  ].join("\n");
}

/** What is done with the call until it is over. */
function followed({ operation, text, enclosed }: Guide): string[] {
  if (operation.lro === undefined) {
    return operation.paging === undefined
      ? [`console.log(await ${text});`]
      : [`for await (const item of ${text}) console.log(item);`];
  }
  const start = `const poller = ${text}; // nothing is sent yet`;
  const follow = [
    "for await (const { status, percentComplete, message } of poller) {",
    '  console.log(status, percentComplete ?? "", message ?? "");',
    "}",
    "const result = await poller; // typed, or an error that says what happened",
  ].join("\n");
  if (enclosed === undefined) return [start, follow];
  return [
    `await ${enclosed.before};\n${start}`,
    `try {\n${follow}\n} finally {\n  await ${enclosed.after}; // also when it failed\n}`,
  ];
}

/**
 * The first program a user writes, in paragraphs that tools can rely on: imports, client, start, and
 * what follows the operation to its end. What comes later on the page goes on after the start.
 */
export function firstCall(plan: ClientPlan, guide: Guide): string[] {
  const { lro, link } = guide.operation;
  const secrets = secretsOf(plan, guide).map((name) => `\`${name}\``);
  const source = link === undefined ? "documented" : pageLink("documented", link.url);
  const keep =
    secrets.length === 0
      ? ""
      : ` ${secrets.join(" and ")} ${secrets.length > 1 ? "are secrets" : "is a secret"}: yours belongs in no source file. It is shown in no log, error or resume token.`;
  return [
    lro === undefined ? "## A first call" : "## A first backup",
    ...(credentialName(plan) === undefined ? [] : ["```sh\nnpm install @azure/identity\n```"]),
    codeBlock(imports(plan), `const client = ${clientText(plan, guide.call)};`, ...followed(guide)),
    `The values are those that are ${source}.${keep}`,
  ];
}
