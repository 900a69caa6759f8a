import { type Recorder, openDocuments } from "@azbackup/contract";
import { xml } from "@azbackup/contract/xml";
import * as azureBizTalk from "@azbackup/autorest/biztalk";
import * as azureKeyVault from "@azbackup/autorest/keyvault";
import * as azureMySql from "@azbackup/autorest/mysql-flexible";
import * as azureRecoveryServices from "@azbackup/autorest/recovery-services";
import * as azureServiceFabric from "@azbackup/autorest/service-fabric";
import { BizTalkServicesClient } from "@azbackup/biztalk";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { MySqlFlexibleBackupClient } from "@azbackup/mysql-flexible";
import { RecoveryServicesBackupClient } from "@azbackup/recovery-services";
import { ServiceFabricBackupClient } from "@azbackup/service-fabric";
import { azureHttp } from "./azure-http.js";

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
  readonly tokenAfter?: (page: unknown) => string | undefined;
}

// The recorder reads XML with the tools of the one service that speaks it.
openDocuments(new URL("../../../../specs/biztalk/", import.meta.url), xml);

/** Every service, with its clients. */
export const services: readonly Service[] = [
  {
    name: "biztalk",
    ours: (wire, { subscriptionId, ...place }) =>
      new BizTalkServicesClient(wire.credential(), subscriptionId, { ...wire.options, ...place }),
    azure: (wire, { subscriptionId, ...place }) =>
      new azureBizTalk.BizTalkServicesClient(wire.credential(), subscriptionId, azureOptions(wire, place)),
  },
  {
    name: "keyvault",
    ours: (wire, { endpoint, apiVersion }) =>
      new KeyVaultBackupClient(endpoint, wire.credential(), { ...wire.options, apiVersion }),
    azure: (wire, { endpoint, apiVersion }) =>
      new azureKeyVault.KeyVaultBackupClient(wire.credential(), endpoint, azureOptions(wire, { apiVersion })),
  },
  {
    name: "mysql-flexible",
    ours: (wire, { subscriptionId, ...place }) =>
      new MySqlFlexibleBackupClient(wire.credential(), subscriptionId, { ...wire.options, ...place }),
    azure: (wire, { subscriptionId, ...place }) =>
      new azureMySql.MySqlFlexibleBackupClient(wire.credential(), subscriptionId, azureOptions(wire, place)),
    tokenAfter: azureMySql.getContinuationToken,
  },
  {
    name: "recovery-services",
    ours: (wire, { subscriptionId, ...place }) =>
      new RecoveryServicesBackupClient(wire.credential(), subscriptionId, { ...wire.options, ...place }),
    azure: (wire, { subscriptionId, ...place }) =>
      new azureRecoveryServices.RecoveryServicesBackupClient(
        wire.credential(),
        subscriptionId,
        azureOptions(wire, place),
      ),
    tokenAfter: azureRecoveryServices.getContinuationToken,
  },
  {
    name: "service-fabric",
    ours: (wire, { endpoint, apiVersion }) =>
      new ServiceFabricBackupClient(endpoint, undefined, { ...wire.options, apiVersion }),
    azure: (wire, { endpoint, apiVersion }) =>
      new azureServiceFabric.ServiceFabricBackupClient(endpoint, azureOptions(wire, { apiVersion })),
  },
];

function azureOptions(wire: Recorder, { endpoint, ...place }: { endpoint?: string; apiVersion: string }) {
  return {
    ...place,
    ...(endpoint !== undefined && { $host: endpoint }),
    httpClient: azureHttp(wire),
    retryOptions: { maxRetries: 0 },
  };
}
