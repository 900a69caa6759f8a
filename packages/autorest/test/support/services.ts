import { type Recorder, openDocuments } from "@azbackup/contract";
import { xml } from "@azbackup/contract/xml";
import { listServices } from "../../scripts/services.ts";
import { azureHttp } from "./azure-http.js";
import { type Manifest, manifestOf } from "./manifests.js";

/** What a client is told once. */
export interface Place {
  readonly endpoint: string;
  readonly subscriptionId: string;
  readonly apiVersion: string;
}

/** The two clients of a service. */
export interface Service {
  readonly name: string;
  ours(wire: Recorder, place: Place): object;
  azure(wire: Recorder, place: Place): object;
  /** How AutoRest tells where the page after one is. */
  readonly tokenAfter: (page: unknown) => string | undefined;
}

/** A module with the client of a service. */
type ClientModule = Readonly<Record<string, new (...args: unknown[]) => object>>;

const repository = new URL("../../../../", import.meta.url);

/** What a client is made with besides its options: one of a fixed place is told the subscription instead. */
function placeArguments({ defaultEndpoint }: Manifest, { endpoint, subscriptionId }: Place): string[] {
  return [defaultEndpoint === undefined ? endpoint : subscriptionId];
}

function clientOf(module: ClientModule, { client }: Manifest): ClientModule[string] {
  const found = module[client];
  if (found === undefined) throw new Error(`There is no ${client} in the package.`);
  return found;
}

async function openService(name: string): Promise<Service> {
  const manifest = manifestOf(name);
  const { auth, defaultEndpoint } = manifest;
  // The names come from the specs: a service added later is compared like the others.
  const own = (await import(new URL(`packages/${name}/dist/index.js`, repository).href)) as ClientModule;
  const azure = (await import(
    new URL(`packages/autorest/dist/generated/${name}.js`, repository).href
  )) as ClientModule & { getContinuationToken(page: unknown): string | undefined };
  const [Own, Azure] = [clientOf(own, manifest), clientOf(azure, manifest)];
  const isFixed = defaultEndpoint !== undefined;
  if (manifest.xsd !== undefined) openDocuments(new URL(`specs/${name}/`, repository), xml);
  return {
    name,
    ours(wire, place) {
      const { endpoint, apiVersion } = place;
      const credential = auth.token === undefined ? undefined : wire.credential();
      const options = { ...wire.options, apiVersion, ...(isFixed && { endpoint }) };
      const told = placeArguments(manifest, place);
      return isFixed ? new Own(credential, ...told, options) : new Own(...told, credential, options);
    },
    azure(wire, place) {
      const { endpoint, apiVersion } = place;
      const credentials = auth.token === undefined ? [] : [wire.credential()];
      const http = { httpClient: azureHttp(wire), retryOptions: { maxRetries: 0 } };
      const options = { apiVersion, ...(isFixed && { $host: endpoint }), ...http };
      return new Azure(...credentials, ...placeArguments(manifest, place), options);
    },
    tokenAfter: azure.getContinuationToken,
  };
}

/** Every service, with its clients. */
export const services: readonly Service[] = await Promise.all(
  listServices().map(({ name }) => openService(name)),
);
