// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, openDocuments } from "@azbackup/contract";
import { KeyVaultBackupClient } from "../../src/index.js";

/** What the spec says: its examples, and how others read it. */
export const documents = openDocuments(new URL("../../../../specs/keyvault/", import.meta.url));

/** What a client is made with, where a test wants something else than usual. */
export interface Settings {
  readonly vaultBaseUrl?: string;
  readonly apiVersion?: string;
  readonly trustedOrigins?: readonly string[];
}

/** A client that talks to the recorder alone. */
export function clientOf(wire: Recorder, settings: Settings = {}): KeyVaultBackupClient {
  const { vaultBaseUrl = "https://contract.example.com" } = settings;
  return new KeyVaultBackupClient(vaultBaseUrl, wire.credential(), {
    ...wire.options,
    apiVersion: settings.apiVersion,
    trustedOrigins: settings.trustedOrigins,
  });
}
