import { jsonReply } from "../exchange/index.js";
import type { Reply } from "../exchange/index.js";
import { randomUUID } from "node:crypto";

const CODES: Readonly<Record<string, number>> = {
  invalid_client: 7_000_215,
  invalid_request: 900_144,
  invalid_scope: 70_011,
  invalid_grant: 70_000,
  unsupported_grant_type: 70_003,
  unauthorized_client: 700_016,
};

/** A refusal of the token endpoint, in its own form. */
export function tokenError(error: string, message: string, status: number, now: number): Reply {
  const code = CODES[error] ?? 90_000;
  const [trace, correlation] = [randomUUID(), randomUUID()];
  const timestamp = `${new Date(now).toISOString().slice(0, 19).replace("T", " ")}Z`;
  const description = `AADSTS${code}: ${message}. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`;
  return jsonReply(status, {
    error,
    error_description: description,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  });
}
