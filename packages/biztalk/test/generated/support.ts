// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { type Recorder, openDocuments } from "@azbackup/contract";
import { xml } from "@azbackup/contract/xml";
import { BizTalkServicesClient } from "../../src/index.js";

/** What the spec says: its examples, and how others read it. */
export const documents = openDocuments(new URL("../../../../specs/biztalk/", import.meta.url), xml);

/** What a client is made with, where a test wants something else than usual. */
export interface Settings {
  readonly endpoint?: string;
  readonly subscriptionId?: string;
  readonly apiVersion?: string;
  readonly trustedOrigins?: readonly string[];
}

/** A client that talks to the recorder alone. */
export function clientOf(wire: Recorder, settings: Settings = {}): BizTalkServicesClient {
  const {
    endpoint = "https://management.core.windows.net",
    subscriptionId = "00000000-0000-0000-0000-000000000000",
  } = settings;
  return new BizTalkServicesClient(wire.credential(), subscriptionId, {
    ...wire.options,
    endpoint,
    apiVersion: settings.apiVersion,
    trustedOrigins: settings.trustedOrigins,
  });
}
