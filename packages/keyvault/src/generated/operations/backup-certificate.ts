// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type CallOptions,
  type ClientContext,
  type Operation,
  apiVersion,
  readJson,
  segment,
  sendOperation,
} from "@azbackup/core/operation";
import { deserializeBackupCertificateResult } from "../deserializers.js";
import type { BackupCertificateResult } from "../models.js";

/** Options of {@link backupCertificate}. */
export type BackupCertificateOptions = CallOptions;

/**
 * Backs up one certificate, with all its versions, as a blob that the caller keeps. Only the service
 * can read the blob, and it can be restored only into a vault of the same subscription and geography:
 * keep it as safely as the certificate itself.
 *
 * @param context The client's context.
 * @param certificateName Name of the certificate. Not empty.
 * @throws {ValidationError} before anything is sent, when an argument breaks a rule.
 * @throws {RestError} when the service answers with an error. Documented codes: CertificateNotFound
 *   (HTTP 404): There is no such certificate in the vault.
 * @see {@link
 *   https://learn.microsoft.com/rest/api/keyvault/certificates/backup-certificate/backup-certificate |
 *   Backup Certificate}
 */
export function backupCertificate(
  context: ClientContext,
  certificateName: string,
  options: BackupCertificateOptions = {},
): Promise<BackupCertificateResult> {
  return sendOperation(context, backupCertificateOperation, { certificateName }, options);
}

const certificateNameSegment = /* @__PURE__ */ segment("certificateName");

/** What {@link backupCertificate} sends, and how its answer is read. */
export const backupCertificateOperation: Operation<BackupCertificateResult> = {
  name: "backupCertificate",
  method: "POST",
  request: (context, args) => ({
    url: `${context.endpoint}/certificates/${certificateNameSegment(context, args)}/backup?api-version=${apiVersion(context)}`,
    headers: { accept: "application/json" },
  }),
  statuses: [200],
  read: (answer) => readJson(answer, deserializeBackupCertificateResult),
};
