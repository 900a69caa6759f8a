// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  discriminated,
  inputModel,
  list,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupStoreDetails: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({ FullBackupStoreDetails: serializeFullBackupStoreDetails }),
  /* @__PURE__ */ inputModel(() => ({ objectType: required(string) })),
);

export const serializeFullBackupStoreDetails: ModelSerializer = /* @__PURE__ */ inputModel(
  () => ({ sasUriList: required(list(secret(string))) }),
  serializeBackupStoreDetails,
);
