import { ClientSecretCredential } from "@azure/identity";
import { memberOf } from "./dynamic-call.js";

/** Where the emulator is, and how to sign in: all that a client is given. */
export interface Place {
  readonly origin: string;
  readonly credential: ClientSecretCredential;
}

export const TENANT = "11111111-1111-4111-8111-111111111111";
export const SUBSCRIPTION = "00000000-0000-0000-0000-000000000001";

/** The place at an origin; tokens come from the emulator too. */
export function placeAt(origin: string): Place {
  const credential = new ClientSecretCredential(TENANT, "application", "secret", {
    authorityHost: origin,
    // No cloud that Microsoft knows: there is nobody else to ask.
    disableInstanceDiscovery: true,
  });
  return { origin, credential };
}

/** The work that was started last, as the control API tells. */
export async function lastRun(
  origin: string,
  service: string,
): Promise<{ readonly id: string; readonly jobId: string }> {
  const response = await fetch(`${origin}/_emulator/state?service=${service}`);
  const state: unknown = await response.json();
  const runs = memberOf(memberOf(state, service), "runs");
  const run: unknown = Array.isArray(runs) ? runs.at(-1) : undefined;
  return { id: String(memberOf(run, "id")), jobId: String(memberOf(run, "jobId") ?? "") };
}

/** Puts documents into what a service remembers. */
export async function seed(origin: string, service: string, documents: object): Promise<void> {
  await fetch(`${origin}/_emulator/state/${service}`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(documents),
  });
}

/** Lets the time pass that work takes. */
export async function pass(origin: string, ms: number): Promise<void> {
  await fetch(`${origin}/_emulator/clock/advance`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ ms }),
  });
}
