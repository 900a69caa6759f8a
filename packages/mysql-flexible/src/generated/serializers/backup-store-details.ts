// Generated from specs/mysql-flexible by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import {
  type ModelSerializer,
  discriminated,
  list,
  model,
  required,
  secret,
  string,
} from "@azbackup/core/serialize";

export const serializeBackupStoreDetails: ModelSerializer = /* @__PURE__ */ discriminated(
  "objectType",
  () => ({ FullBackupStoreDetails: serializeFullBackupStoreDetails }),
  /* @__PURE__ */ model(() => ({ objectType: required(string) })),
);

export const serializeFullBackupStoreDetails: ModelSerializer = /* @__PURE__ */ model(
  () => ({ sasUriList: required(list(secret(string))) }),
  serializeBackupStoreDetails,
);
