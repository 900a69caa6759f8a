// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, openDocuments } from "@azbackup/contract";
import { MySqlFlexibleBackupClient } from "../../src/index.js";

/** What the spec says: its examples, and how others read it. */
export const documents = openDocuments(new URL("../../../../specs/mysql-flexible/", import.meta.url));

/** What a client is made with, where a test wants something else than usual. */
export interface Settings {
  readonly endpoint?: string;
  readonly subscriptionId?: string;
  readonly apiVersion?: string;
  readonly trustedOrigins?: readonly string[];
}

/** A client that talks to the recorder alone. */
export function clientOf(wire: Recorder, settings: Settings = {}): MySqlFlexibleBackupClient {
  const {
    endpoint = "https://management.azure.com",
    subscriptionId = "ffffffff-ffff-ffff-ffff-ffffffffffff",
  } = settings;
  return new MySqlFlexibleBackupClient(wire.credential(), subscriptionId, {
    ...wire.options,
    endpoint,
    apiVersion: settings.apiVersion,
    trustedOrigins: settings.trustedOrigins,
  });
}
