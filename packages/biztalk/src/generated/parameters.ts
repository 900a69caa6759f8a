// Generated from specs/biztalk by @azbackup/generator. Do not edit: change the spec and generate again.

import { length, uuid } from "@azbackup/core/codec";
import { segment } from "@azbackup/core/operation";
import { checked, string } from "@azbackup/core/serialize";

export const subscriptionIdSegment = /* @__PURE__ */ segment(
  "subscriptionId",
  /* @__PURE__ */ checked(string, uuid),
);

export const cloudServiceNameSegment = /* @__PURE__ */ segment(
  "cloudServiceName",
  /* @__PURE__ */ checked(string, /* @__PURE__ */ length(1, 64)),
);

export const resourceNameSegment = /* @__PURE__ */ segment(
  "resourceName",
  /* @__PURE__ */ checked(string, /* @__PURE__ */ length(6, 20)),
);
