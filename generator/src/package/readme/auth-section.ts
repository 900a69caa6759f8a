import type { ClientPlan } from "../../client/plan.js";
import { codeSpan } from "../../text/markdown.js";
import { clientText } from "./client-text.js";
import { codeBlock } from "./first-call.js";
import type { Guide } from "./guide.js";

function tokens({ service }: ClientPlan): string[] {
  const { token } = service.auth;
  if (token === undefined) return [];
  const scopes = token.scopes.map((scope) => codeSpan(scope)).join(", ");
  const challenge =
    token.challenge === true
      ? " The first request goes out without body and token: the service answers with the tenant and the resource a token is for, and the resource has to be that of the host."
      : "";
  return [
    `Any credential of \`@azure/identity\`, or your own object with \`getToken\`. Tokens are asked for with the scope ${scopes}, kept until shortly before they expire, and sent to the client's own origin only.${challenge}`,
  ];
}

function certificates(plan: ClientPlan, guide: Guide): string[] {
  if (plan.service.auth.certificate !== true) return [];
  const credential = [
    "const certificate = {",
    '  cert: await readFile("client.pem", "utf8"),',
    '  key: await readFile("client-key.pem", "utf8"),',
    "};",
  ].join("\n");
  return [
    "A client certificate, in PEM or as `pfx` with its `passphrase`; on Node, Deno and Bun only:",
    codeBlock(
      'import { readFile } from "node:fs/promises";',
      credential,
      `const withCertificate = ${clientText(plan, guide.call, "certificate")};`,
    ),
  ];
}

/** Who may call, and how a client shows who it is. */
export function authSection(plan: ClientPlan, guide: Guide): string[] {
  const { token, certificate, anonymous } = plan.service.auth;
  if (token === undefined && certificate !== true) return [];
  return [
    "## Authentication",
    ...tokens(plan),
    ...certificates(plan, guide),
    ...(anonymous === true ? ["`undefined` where the service asks for no credential."] : []),
  ];
}
