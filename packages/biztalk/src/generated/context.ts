// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ClientCertificate,
  type TokenCredential,
  bearerToken,
  clientCertificate,
} from "@azbackup/core/auth";
import { uuid } from "@azbackup/core/codec";
import { type ClientContext, type ClientOptions, createClientContext } from "@azbackup/core/operation";
import { checked, required, string } from "@azbackup/core/serialize";
import { xmlFormat } from "@azbackup/core/xml";

/** Options of {@link BizTalkServicesClient}. */
export interface BizTalkServicesClientOptions extends ClientOptions {
  /** Version of the API to ask for. Default "2013-04-26". */
  readonly apiVersion?: "2013-04-26" | (string & {}) | undefined;
}

/**
 * Makes what the operations of {@link BizTalkServicesClient} share, for calling them as functions: a
 * bundle then holds only those that are used.
 *
 * @param credential A credential of `@azure/identity` or a client certificate (PEM or PFX).
 * @param subscriptionId The subscription the service belongs to. A UUID.
 * @param options Retries, timeouts, logging, proxy and what else is the same for every client.
 */
export function createBizTalkServicesContext(
  credential: TokenCredential | ClientCertificate,
  subscriptionId: string,
  options: BizTalkServicesClientOptions = {},
): ClientContext {
  return createClientContext({
    name: "BizTalkServicesClient",
    packageName: "@azbackup/biztalk",
    packageVersion: "0.1.0",
    endpoint: "https://management.core.windows.net",
    auth: [
      bearerToken({
        "management.core.windows.net": ["https://management.core.windows.net/.default"],
        "management.core.usgovcloudapi.net": ["https://management.core.usgovcloudapi.net/.default"],
        "management.core.chinacloudapi.cn": ["https://management.core.chinacloudapi.cn/.default"],
      }),
      clientCertificate,
    ],
    credential,
    apiVersion: { name: "x-ms-version", value: "2013-04-26", in: "header" },
    parameters: { subscriptionId },
    parameterChecks: { subscriptionId: required(checked(string, uuid)) },
    xml: xmlFormat,
    options,
  });
}
