import type { ControlOperation } from "./control-operation.js";

/** The description of the control API, made of the table it is served by. */
export function openApi(operations: readonly ControlOperation[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = `/_emulator${operation.path}`;
    paths[path] = { ...paths[path], [operation.method.toLowerCase()]: described(operation) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "azbackup emulator: control",
      version,
      description:
        "Moves the clock, seeds and reads state, lets things go wrong, and tells what was asked and started. " +
        "On loopback alone unless a control token is set, which then has to be sent. A request acts on the main " +
        "session, on the one its `x-emulator-session` header names, or on the one of the port it comes to.",
    },
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: "From other machines." } },
      schemas: { Error: errorSchema },
    },
  };
}

const errorSchema = {
  type: "object",
  properties: {
    error: { type: "object", properties: { message: { type: "string" } }, required: ["message"] },
  },
  required: ["error"],
};

function described({ id, path, summary, query = [], body, answers, isOpen }: ControlOperation): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  const asked = query.map(({ name, description }) => ({
    name,
    in: "query",
    description,
    schema: { type: "string" },
  }));
  const session = {
    name: "x-emulator-session",
    in: "header",
    description: "The session that is meant. Default: the main one, or that of the port.",
    schema: { type: "string" },
  };
  const responses = Object.entries(answers).map(([status, [description, schema]]) => {
    const shown = Number(status) >= 400 ? { $ref: "#/components/schemas/Error" } : schema;
    return [
      status,
      shown === undefined
        ? { description }
        : { description, content: { "application/json": { schema: shown } } },
    ];
  });
  return {
    operationId: id,
    summary,
    parameters: [...named, ...asked, session],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { "application/json": { schema: body } } } }),
    responses: Object.fromEntries(responses),
    security: isOpen === true ? [] : [{}, { token: [] }],
  };
}
