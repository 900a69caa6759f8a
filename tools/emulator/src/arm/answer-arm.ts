import { jsonReply } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { segmentsOf } from "../routing/index.js";

/** The one subscription of who asks for a list of them. */
const SUBSCRIPTION = "00000000-0000-0000-0000-000000000000";
const LOCATION = { name: "eastus", displayName: "East US", regionalDisplayName: "(US) East US" };

/**
 * Answers what sign-in and command lines ask Resource Manager for before they ask a service:
 * tenants, subscriptions, resource groups, and that providers are registered. Undefined for
 * everything else.
 */
export function answerArm(
  incoming: Incoming,
  tenant: string,
  namespaces: readonly string[],
): Reply | undefined {
  const { method, url } = incoming;
  if (method !== "GET" && method !== "HEAD") return undefined;
  const [, first, id = "", third, fourth, ...rest] = segmentsOf(url.pathname.toLowerCase());
  if (rest.length > 0) return undefined;
  if (first === "tenants" && id === "") return jsonReply(200, { value: [tenantOf(tenant)] });
  if (first !== "subscriptions") return undefined;
  if (id === "") return jsonReply(200, { value: [subscription(SUBSCRIPTION, tenant)] });
  switch (third) {
    case undefined:
      return jsonReply(200, subscription(id, tenant));
    case "locations":
      return jsonReply(200, {
        value: [{ id: `/subscriptions/${id}/locations/${LOCATION.name}`, ...LOCATION }],
      });
    case "resourcegroups":
      return fourth === undefined
        ? jsonReply(200, { value: [] })
        : jsonReply(200, group(id, segmentsOf(url.pathname)[4] ?? fourth));
    case "providers":
      return fourth === undefined
        ? jsonReply(200, { value: namespaces.map((one) => provider(id, one)) })
        : jsonReply(200, provider(id, segmentsOf(url.pathname)[4] ?? fourth));
    default:
      return undefined;
  }
}

function tenantOf(tenantId: string): object {
  return {
    id: `/tenants/${tenantId}`,
    tenantId,
    countryCode: "US",
    displayName: "azbackup emulator",
    domains: ["emulator.test"],
    defaultDomain: "emulator.test",
    tenantType: "AAD",
    tenantCategory: "Home",
  };
}

function subscription(subscriptionId: string, tenantId: string): object {
  return {
    id: `/subscriptions/${subscriptionId}`,
    authorizationSource: "RoleBased",
    managedByTenants: [],
    subscriptionId,
    tenantId,
    displayName: "azbackup emulator",
    state: "Enabled",
    subscriptionPolicies: {
      locationPlacementId: "Public_2014-09-01",
      quotaId: "Sponsored_2016-01-01",
      spendingLimit: "Off",
    },
  };
}

function group(subscriptionId: string, name: string): object {
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
    name,
    type: "Microsoft.Resources/resourceGroups",
    location: LOCATION.name,
    properties: { provisioningState: "Succeeded" },
  };
}

function provider(subscriptionId: string, namespace: string): object {
  return {
    id: `/subscriptions/${subscriptionId}/providers/${namespace}`,
    namespace,
    registrationState: "Registered",
    registrationPolicy: "RegistrationRequired",
    resourceTypes: [],
  };
}
