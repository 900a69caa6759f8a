// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, openDocuments } from "@azbackup/contract";
import { RecoveryServicesBackupClient } from "../../src/index.js";

/** What the spec says: its examples, and how others read it. */
export const documents = openDocuments(new URL("../../../../specs/recovery-services/", import.meta.url));

/** What a client is made with, where a test wants something else than usual. */
export interface Settings {
  readonly endpoint?: string;
  readonly subscriptionId?: string;
  readonly apiVersion?: string;
  readonly trustedOrigins?: readonly string[];
}

/** A client that talks to the recorder alone. */
export function clientOf(wire: Recorder, settings: Settings = {}): RecoveryServicesBackupClient {
  const {
    endpoint = "https://management.azure.com",
    subscriptionId = "00000000-0000-0000-0000-000000000000",
  } = settings;
  return new RecoveryServicesBackupClient(wire.credential(), subscriptionId, {
    ...wire.options,
    endpoint,
    apiVersion: settings.apiVersion,
    trustedOrigins: settings.trustedOrigins,
  });
}
