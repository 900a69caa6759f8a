// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  sendOperation,
  writeJson,
} from "@azbackup/core/operation";
import { deserializeCertificateBundle } from "../deserializers.js";
import type { CertificateBundle, CertificateRestoreParameters } from "../models.js";
import { serializeCertificateRestoreParameters } from "../serializers.js";

/** Options of {@link restoreCertificate}. */
export type RestoreCertificateOptions = CallOptions;

/**
 * Restores one certificate from a backup, with all its versions and under its old name, which must be
 * free: neither in use nor that of one that was deleted and is still kept.
 *
 * @param context The client's context.
 * @param parameters The blob of the backup.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: Conflict (HTTP 409):
 *   The name is in use, or was until just now: a purge goes on for a while after it was answered;
 *   Malformed backup blob (HTTP 400): The blob is none, or is damaged.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/certificates/restore-certificate/restore-certificate |
 *   Restore Certificate}
 */
export function restoreCertificate(
  context: ClientContext,
  parameters: CertificateRestoreParameters,
  options: RestoreCertificateOptions = {},
): Promise<CertificateBundle> {
  return sendOperation(context, restoreCertificateOperation, { parameters }, options);
}

/** What {@link restoreCertificate} sends, and how its answer is read. */
export const restoreCertificateOperation: Operation<CertificateBundle> = {
  name: "restoreCertificate",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/certificates/restore?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
    contentType: "application/json",
    body: writeJson(context, serializeCertificateRestoreParameters, args["parameters"], "parameters"),
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeCertificateBundle),
  startsWork: true,
};
