// Generated from specs/recovery-services by @azbackup/generator. Do not edit: change the spec and generate again.

import { keepReserved, query, segment } from "@azbackup/core/operation";
import { nonEmpty, string } from "@azbackup/core/serialize";

export const subscriptionIdSegment = /* @__PURE__ */ segment("subscriptionId");

export const resourceGroupNameSegment = /* @__PURE__ */ segment("resourceGroupName");

export const vaultNameSegment = /* @__PURE__ */ segment("vaultName");

export const jobNameSegment = /* @__PURE__ */ segment("jobName");

export const filterQuery = /* @__PURE__ */ query("filter", "$filter", string);

export const skipTokenQuery = /* @__PURE__ */ query("skipToken", "$skipToken", string);

export const fabricNameSegment = /* @__PURE__ */ segment("fabricName");

export const containerNameSegment = /* @__PURE__ */ segment("containerName", nonEmpty, keepReserved);

export const protectedItemNameSegment = /* @__PURE__ */ segment("protectedItemName", nonEmpty, keepReserved);

export const recoveryPointIdSegment = /* @__PURE__ */ segment("recoveryPointId");

export const operationIdSegment = /* @__PURE__ */ segment("operationId");

export const intentObjectNameSegment = /* @__PURE__ */ segment("intentObjectName");

export const policyNameSegment = /* @__PURE__ */ segment("policyName");

export const privateEndpointConnectionNameSegment = /* @__PURE__ */ segment("privateEndpointConnectionName");

export const azureRegionSegment = /* @__PURE__ */ segment("azureRegion");

export const resourceGuardProxyNameSegment = /* @__PURE__ */ segment("resourceGuardProxyName");
