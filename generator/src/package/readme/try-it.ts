import type { ClientPlan } from "../../client/plan.js";

/** How to try the client without the service. */
export function tryIt({ service }: ClientPlan): string[] {
  const where =
    service.endpoint.default === undefined
      ? `that URL in place of the ${service.endpoint.name}`
      : "`endpoint` among the client's options";
  const { token } = service.auth;
  const scopes =
    service.endpoint.default === undefined || token?.scopesByHost === undefined
      ? ""
      : `, \`credentialScopes: ${JSON.stringify(token.scopes)}\``;
  return [
    "### Without the service",
    "```sh\nnpx @azbackup/emulator --speed 60\n```",
    `serves a fake of the service on your machine and prints its URL. Give the client ${where}, and \`allowInsecureConnection: true\`${scopes}${token === undefined ? "" : "; any token will do"}.`,
  ];
}
