// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { type ModelDeserializer, discriminated, list, model, string } from "@azbackup/core/deserialize";
import type {
  ExportJobsOperationResultInfo,
  OperationResultInfo,
  OperationResultInfoBase,
} from "../models/operation-result-info-base.js";

export const deserializeOperationResultInfoBase: ModelDeserializer<OperationResultInfoBase> =
  /* @__PURE__ */ discriminated(
    "objectType",
    () => ({
      OperationResultInfo: deserializeOperationResultInfo,
      ExportJobsOperationResultInfo: deserializeExportJobsOperationResultInfo,
    }),
    /* @__PURE__ */ model(() => ({ objectType: string })),
  );

export const deserializeOperationResultInfo: ModelDeserializer<OperationResultInfo> = /* @__PURE__ */ model(
  () => ({ jobList: list(string) }),
  deserializeOperationResultInfoBase,
);

export const deserializeExportJobsOperationResultInfo: ModelDeserializer<ExportJobsOperationResultInfo> =
  /* @__PURE__ */ model(
    () => ({ blobUrl: string, blobSasKey: string, excelFileBlobUrl: string, excelFileBlobSasKey: string }),
    deserializeOperationResultInfoBase,
  );
