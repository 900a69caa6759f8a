import type { ClientPlan } from "../../client/plan.js";
import type { OperationCall } from "../../contract-tests/operation-call.js";
import { defaultSettings } from "../../contract-tests/operation-call.js";
import { valueText } from "../../text/value.js";

/** The credential of `@azure/identity` a page shows; undefined when the service takes no tokens. */
export function credentialName({ service }: ClientPlan): string | undefined {
  return service.auth.token === undefined ? undefined : "DefaultAzureCredential";
}

/** Where the service is: the address the documentation gives as an example. */
function endpointText(plan: ClientPlan, settings: Readonly<Record<string, unknown>>): string {
  const { name, doc } = plan.service.endpoint;
  return valueText(/https?:\/\/[^\s`"'<>]+/.exec(doc)?.[0].replace(/[.,;]$/, "") ?? settings[name]);
}

/** `new Client(...)` as source, made with what the documented call is made with. */
export function clientText(plan: ClientPlan, call: OperationCall, credential?: string): string {
  const { clientName, endpoint, auth, clientParameters } = plan.service;
  const settings = { ...defaultSettings(plan), ...call.settings };
  const token = credentialName(plan);
  const takesCredential = token !== undefined || auth.certificate === true;
  const args = [
    ...(endpoint.default === undefined ? [endpointText(plan, settings)] : []),
    ...(takesCredential ? [credential ?? (token === undefined ? "undefined" : `new ${token}()`)] : []),
    ...clientParameters.map(({ name }) => valueText(settings[name])),
    ...(call.settings["apiVersion"] === undefined
      ? []
      : [valueText({ apiVersion: call.settings["apiVersion"] })]),
  ];
  return `new ${clientName}(${args.join(", ")})`;
}
