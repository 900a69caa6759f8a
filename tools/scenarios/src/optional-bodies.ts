import type { ExpectedRequest } from "./expected-request.js";

const templates = "Azure_ResourceManager_OperationTemplates_";

/** The bodies of scenarios whose mock takes a request with and without one; it says them in code only. */
const bodies: Readonly<Record<string, unknown>> = {
  [`${templates}OptionalBody_patch`]: {
    properties: { name: "updated-widget", description: "Updated description" },
  },
  [`${templates}OptionalBody_post`]: { actionType: "perform", parameters: "test-parameters" },
  [`${templates}OptionalBody_providerPost`]: { totalAllowed: 100, reason: "Increased demand" },
  [`${templates}Legacy_createOrReplaceOptionalBody`]: {
    location: "eastus",
    properties: { configValue: "custom-value" },
  },
};

/** The requests by which all keys of a scenario are reached. */
export function bodiesOfKeys(
  scenario: string,
  keys: readonly string[],
  request: ExpectedRequest,
): readonly ExpectedRequest[] {
  const body = bodies[scenario];
  const filled =
    body === undefined
      ? request
      : { ...request, body: { contentType: "application/json", raw: JSON.stringify(body) } };
  const { body: _, ...empty } = request;
  return keys.includes("EmptyBody") ? [filled, empty] : [filled];
}
