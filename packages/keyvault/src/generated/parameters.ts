// Generated from specs/keyvault by @azbackup/generator. Do not edit: change the spec and generate again.

import { maximum, minimum } from "@azbackup/core/codec";
import { query, segment } from "@azbackup/core/operation";
import { checked, int32 } from "@azbackup/core/serialize";

export const jobIdSegment = /* @__PURE__ */ segment("jobId");

export const keyNameSegment = /* @__PURE__ */ segment("keyName");

export const maxResultsQuery = /* @__PURE__ */ query(
  "maxResults",
  "maxresults",
  /* @__PURE__ */ checked(int32, /* @__PURE__ */ minimum(1), /* @__PURE__ */ maximum(25)),
);
