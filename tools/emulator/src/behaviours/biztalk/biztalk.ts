import type { Behaviour } from "../behaviour.js";
import { backupService } from "./backup.js";
import { operationOn } from "./operation.js";
import { refuseWhileBusy } from "./refusals.js";
import { seed } from "./seed.js";
import { cloudServiceAt, cloudServicesOf, serviceAt } from "./service-store.js";

const DECLARATION = /^<\?xml[^>]*\?>\s*/;
const ROOT = /^(<\w+ xmlns="[^"]*")>/;

/**
 * Cloud services, which cannot be made through this interface: those of the documents are there, and
 * every other one, with its BizTalk services, from the first request that does something to it.
 */
export const biztalk: Behaviour = {
  ids: "hex",
  quirks: () => ["absentMembers"],
  headers: ({ requestId, date }) => ({
    "cache-control": "no-cache",
    server: "33.0.6190.871 (rd_rdfe_n.130610-2140) Microsoft-HTTPAPI/2.0",
    "x-ms-request-id": requestId,
    date,
  }),
  spelling: (text) =>
    text.replace(DECLARATION, "").replace(ROOT, '$1 xmlns:i="http://www.w3.org/2001/XMLSchema-instance">'),
  problems: {
    unauthenticated: { status: 403, code: "AuthenticationFailed" },
    unknownPath: { status: 404, code: "ResourceNotFound" },
    wrongMethod: { status: 400, code: "InvalidHttpVerb" },
    missingVersion: { status: 400, code: "MissingOrIncorrectVersionHeader" },
    unsupportedVersion: { status: 400, code: "MissingOrIncorrectVersionHeader" },
    badParameter: { status: 400, code: "MissingOrInvalidRequiredQueryParameter" },
    unsupportedMediaType: { status: 400, code: "BadRequest" },
    badBody: { status: 400, code: "InvalidXmlRequest" },
    notFound: { status: 404, code: "ResourceNotFound" },
    conflict: { status: 409, code: "ConflictError" },
    busy: { status: 503, code: "ServerBusy" },
    internal: { status: 500, code: "InternalError" },
  },
  seed,
  operations: {
    listCloudServices: {
      answer: (call) => ({ body: { CloudService: cloudServicesOf(call.state, call.values) } }),
    },
    getCloudService: {
      answer(call) {
        const body = cloudServiceAt(call.state, call.values);
        if (body !== undefined) return { body };
        return {
          problem: { status: 404, code: "ResourceNotFound", message: "there is no such cloud service" },
        };
      },
    },
    suspendService: {
      ...operationOn("Suspend", { State: "Suspended" }),
      answer: (call) =>
        serviceAt(call.state, call.values)["State"] === "Suspended" ? undefined : refuseWhileBusy(call),
    },
    resumeService: { ...operationOn("Resume", { State: "Active" }), answer: refuseWhileBusy },
    syncAccessControlKeys: { ...operationOn("SyncAcsKeys"), answer: refuseWhileBusy },
    backupService,
  },
};
