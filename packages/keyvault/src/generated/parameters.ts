// Generated from specs/keyvault by @azbackup/generator 0.1.0. Do not edit: change the spec and generate again.

import { segment } from "@azbackup/core/operation";

export const jobIdSegment = /* @__PURE__ */ segment("jobId");
