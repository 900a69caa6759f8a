import { createHash } from "node:crypto";
import type { JsonObject } from "../../documents/index.js";
import type { ProblemTable, ServiceProblem } from "../../validation/index.js";
import type { Answered, BehaviourCall } from "../behaviour.js";
import { ticksOf } from "./moments.js";

/** Longest a certificate in a signed URL gets. */
const CERTIFICATE_LENGTH = 2400;
const LIMITS: Readonly<Record<string, readonly [string, number]>> = {
  PUT: ["writes", 1200],
  POST: ["writes", 1200],
  PATCH: ["writes", 1200],
  DELETE: ["deletes", 15_000],
};

/** The headers Azure Resource Manager sends with every answer. */
export function armHeaders({
  method,
  status,
  requestId,
  date,
  problem,
  count,
}: Answered): Record<string, string> {
  const limit = LIMITS[method];
  const cause = problem?.by ?? "service";
  return {
    "cache-control": "no-cache",
    pragma: "no-cache",
    expires: "-1",
    "x-ms-request-id": requestId,
    "x-ms-correlation-request-id": requestId,
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    ...(limit === undefined
      ? {}
      : { [`x-ms-ratelimit-remaining-subscription-${limit[0]}`]: String(limit[1] - 1 - (count % limit[1])) }),
    ...(problem !== undefined && (problem.by === "gateway" || status >= 500)
      ? { "x-ms-failure-cause": cause }
      : {}),
    date,
  };
}

/** What Resource Manager says before a request reaches the service. */
export const armProblems: ProblemTable = {
  unauthenticated: { status: 401, code: "AuthenticationFailed", by: "gateway" },
  unknownPath: { status: 404, code: "ResourceNotFound", by: "gateway" },
  wrongMethod: { status: 405, code: "HttpMethodNotAllowed", by: "gateway" },
  missingVersion: { status: 400, code: "MissingApiVersionParameter", by: "gateway" },
  unsupportedVersion: { status: 400, code: "InvalidApiVersionParameter", by: "gateway" },
  throttled: { status: 429, code: "ResourceRequestsThrottled", by: "gateway" },
  busy: { status: 503, code: "ServerTimeout", by: "gateway" },
  internal: { status: 500, code: "InternalServerError" },
};

/** The refusal of a request about something below a resource that there is not. */
export function resourceNotFound(
  type: string,
  name: string,
  group: string,
): { readonly problem: ServiceProblem } {
  const message = `The Resource '${type}/${name}' under resource group '${group}' was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix`;
  return { problem: { status: 404, code: "ResourceNotFound", message, by: "gateway" } };
}

/** Signs a URL as Resource Manager does: a moment, a certificate, and what is made of both. */
export function signArmUrl(url: string, call: BehaviourCall): string {
  const signed = new URL(url);
  const certificate = Array.from({ length: 48 }, (_, index) => hashOf(`${signed.pathname} ${index}`)).join(
    "",
  );
  const members = {
    t: ticksOf(call.now, url),
    c: certificate.slice(0, CERTIFICATE_LENGTH),
    s: hashOf(`${url} ${call.now}`),
    h: hashOf(url),
  };
  const search = Object.entries(members).map(([name, value]) => `${name}=${value}`);
  const question = url.includes("?") ? "&" : "?";
  return `${url}${question}${search.join("&")}`;
}

/** The envelope of a service behind Resource Manager; the gateway's own has a code and a message alone. */
export function withInnerMembers(document: JsonObject, { by, status }: ServiceProblem): JsonObject {
  const { error } = document;
  if (by === "gateway" || status === 429 || status >= 500 || typeof error !== "object") return document;
  return { ...document, error: { ...error, target: null, details: null, innerError: null } };
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
