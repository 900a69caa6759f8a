// Generated from specs/service-fabric by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum, uuid } from "@azbackup/core/codec";
import { keepReserved, query, segment } from "@azbackup/core/operation";
import { boolean, checked, dateTime, int32, int64, nonEmpty, string } from "@azbackup/core/serialize";

export const serverTimeoutQuery = /* @__PURE__ */ query(
  "serverTimeout",
  "timeout",
  /* @__PURE__ */ checked(int64, /* @__PURE__ */ minimum(1), /* @__PURE__ */ maximum(4294967295)),
);

export const validateConnectionQuery = /* @__PURE__ */ query(
  "validateConnection",
  "ValidateConnection",
  boolean,
);

export const backupPolicyNameSegment = /* @__PURE__ */ segment("backupPolicyName");

export const continuationTokenQuery = /* @__PURE__ */ query(
  "continuationToken",
  "ContinuationToken",
  string,
  keepReserved,
);

export const maxResultsQuery = /* @__PURE__ */ query(
  "maxResults",
  "MaxResults",
  /* @__PURE__ */ checked(int64, /* @__PURE__ */ minimum(0)),
);

export const applicationIdSegment = /* @__PURE__ */ segment("applicationId", nonEmpty, keepReserved);

export const latestQuery = /* @__PURE__ */ query("latest", "Latest", boolean);

export const startDateTimeFilterQuery = /* @__PURE__ */ query(
  "startDateTimeFilter",
  "StartDateTimeFilter",
  dateTime,
);

export const endDateTimeFilterQuery = /* @__PURE__ */ query(
  "endDateTimeFilter",
  "EndDateTimeFilter",
  dateTime,
);

export const metadataFromBlobQuery = /* @__PURE__ */ query("metadataFromBlob", "MetadataFromBlob", boolean);

export const serviceIdSegment = /* @__PURE__ */ segment("serviceId", nonEmpty, keepReserved);

export const partitionIdSegment = /* @__PURE__ */ segment(
  "partitionId",
  /* @__PURE__ */ checked(string, uuid),
  keepReserved,
);

export const restoreTimeoutQuery = /* @__PURE__ */ query("restoreTimeout", "RestoreTimeout", int32);
