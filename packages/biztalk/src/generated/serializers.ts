// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { length, pattern } from "@azbackup/core/codec";
import {
  type ModelSerializer,
  checked,
  inputModel,
  nonEmpty,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeServiceBackupSettings: ModelSerializer = /* @__PURE__ */ inputModel(() => ({
  backupStoreConnectionString: ["BackupStoreConnectionString", required(secret(nonEmpty))],
  backupName: ["BackupName", required(checked(string, length(3, 63), pattern("^[a-z0-9]+(-[a-z0-9]+)*$")))],
}));
