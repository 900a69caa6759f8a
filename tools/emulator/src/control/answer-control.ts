import { jsonReply, TooLargeError } from "../exchange/index.js";
import type { Incoming, Reply } from "../exchange/index.js";
import { parsePathTemplate } from "../routing/index.js";
import type { Session } from "../sessions/index.js";
import { createJsonSchemas } from "../validation/index.js";
import { clockOperations } from "./clock-operations.js";
import type { ControlHost } from "./control-host.js";
import type { ControlOperation } from "./control-operation.js";
import { faultOperations } from "./fault-operations.js";
import { refuseControl } from "./guard.js";
import { openApi } from "./open-api.js";
import { refusal } from "./refusal.js";
import { requestOperations } from "./request-operations.js";
import { serviceOperations } from "./service-operations.js";
import { sessionOperations } from "./session-operations.js";
import { stateOperations } from "./state-operations.js";

/** Path below which the control API is. */
export const CONTROL = "/_emulator";

/** Every operation of the control API. */
export const controlOperations: readonly ControlOperation[] = [
  ...serviceOperations,
  ...clockOperations,
  ...stateOperations,
  ...faultOperations,
  ...requestOperations,
  ...sessionOperations,
];

const routes = controlOperations.map((operation) => ({
  operation,
  template: parsePathTemplate(`${CONTROL}${operation.path}`),
}));
const schemas = createJsonSchemas({}, { closed: false });

/** Answers a request to the control API. */
export async function answerControl(
  incoming: Incoming,
  host: ControlHost,
  session: Session,
  token: string | undefined,
): Promise<Reply> {
  const { method, url } = incoming;
  const matches = routes.filter(({ template }) => template.match(url.pathname) !== undefined);
  const route = matches.find(({ operation }) => operation.method === method);
  if (route?.operation.isOpen !== true) {
    const refused = refuseControl(incoming, token);
    if (refused !== undefined) return refused;
  }
  if (url.pathname === `${CONTROL}/openapi.json`)
    return jsonReply(200, openApi(controlOperations, host.version));
  if (route === undefined) {
    return matches.length > 0
      ? refusal(405, `${method} is not allowed here`)
      : refusal(404, `there is nothing at this path; ${CONTROL}/openapi.json says what there is`);
  }
  const { operation, template } = route;
  const read = await readBody(incoming, operation);
  if ("refused" in read) return read.refused;
  const path = template.match(url.pathname) ?? {};
  return operation.run({ host, session, path, query: url.searchParams, body: read.body, origin: url.origin });
}

async function readBody(
  incoming: Incoming,
  { body: schema }: ControlOperation,
): Promise<{ readonly body: unknown } | { readonly refused: Reply }> {
  try {
    const text = new TextDecoder().decode(await incoming.readBody());
    if (schema === undefined) return { body: undefined };
    const body: unknown = JSON.parse(text);
    const problems = schemas.problems(schema, body);
    return problems.length === 0 ? { body } : { refused: refusal(400, problems.slice(0, 5).join("; ")) };
  } catch (error) {
    return error instanceof TooLargeError
      ? { refused: refusal(413, error.message) }
      : { refused: refusal(400, "the body is not JSON") };
  }
}
