import type { ServiceManifest } from "@azbackup/emulator";
import type { ClientPackage } from "./client-package.js";
import type { ExampleCall } from "./example-call.js";

/** What every token here reads; an error that shows it leaks. */
export const tokenText = "t0ken-nobody-may-see";

/**
 * Makes a client of any service: endpoint first where the service has no default, then the
 * credential, the shared parameters and the options.
 *
 * @param credential another one than the service's usual
 */
export function makeClient(
  manifest: ServiceManifest,
  { create }: ClientPackage,
  call: Pick<ExampleCall, "ofClient" | "apiVersion">,
  endpoint: string,
  options: Readonly<Record<string, unknown>>,
  credential: { readonly value: unknown } = { value: credentialOf(manifest) },
): object {
  const hasDefault = manifest.defaultEndpoint !== undefined;
  const all = { ...options, ...(call.apiVersion === undefined ? {} : { apiVersion: call.apiVersion }) };
  const before = hasDefault ? [] : [endpoint];
  return new create(
    ...before,
    credential.value,
    ...call.ofClient,
    hasDefault ? { ...all, endpoint, credentialScopes: ["https://emulated.test/.default"] } : all,
  );
}

function credentialOf({ auth }: ServiceManifest): unknown {
  if (auth.token === undefined) return undefined;
  return { getToken: async () => ({ token: tokenText, expiresOnTimestamp: Date.UTC(2100, 0, 1) }) };
}

/** Calls a method of a client by its name. */
export function callMethod(client: object, name: string, args: readonly unknown[]): unknown {
  const method: unknown = Reflect.get(client, name);
  if (typeof method !== "function") throw new Error(`the client has no method ${name}`);
  return Reflect.apply(method, client, [...args]);
}
