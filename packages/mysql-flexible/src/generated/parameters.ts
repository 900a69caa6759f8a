// Generated from specs/mysql-flexible by @azbackup/generator. Do not edit: change the spec and generate again.

import { length, pattern, uuid } from "@azbackup/core/codec";
import { segment } from "@azbackup/core/operation";
import { checked, string } from "@azbackup/core/serialize";

export const subscriptionIdSegment = /* @__PURE__ */ segment(
  "subscriptionId",
  /* @__PURE__ */ checked(string, uuid),
);

export const resourceGroupNameSegment = /* @__PURE__ */ segment(
  "resourceGroupName",
  /* @__PURE__ */ checked(string, /* @__PURE__ */ length(1, 90)),
);

export const serverNameSegment = /* @__PURE__ */ segment(
  "serverName",
  /* @__PURE__ */ checked(
    string,
    /* @__PURE__ */ length(1, 63),
    /* @__PURE__ */ pattern("^[a-z0-9][-a-z0-9]*(?<!-)$"),
  ),
);

export const backupNameSegment = /* @__PURE__ */ segment(
  "backupName",
  /* @__PURE__ */ checked(string, /* @__PURE__ */ pattern("^[-\\w\\._]+$")),
);

export const locationNameSegment = /* @__PURE__ */ segment(
  "locationName",
  /* @__PURE__ */ checked(string, /* @__PURE__ */ length(1), /* @__PURE__ */ pattern("^[ \\w]+$")),
);

export const operationIdSegment = /* @__PURE__ */ segment("operationId");
