import type {
  InternalClientPipelineOptions,
  OperationArguments,
  OperationParameter,
  OperationSpec,
} from "@azure/core-client";
import { withXml } from "../../src/with-xml.js";
import type { Example, Operation } from "./manifests.js";
import { type Input, type Method, methodOf } from "./method.js";

/** An operation of AutoRest's client. */
export interface AzureOperation {
  readonly method: Method;
  /** Whether it gives a poller. */
  readonly begins: boolean;
  /** The method that waits for the end, where there is one. */
  readonly andWait: Method | undefined;
  /** How AutoRest says it is sent and read. */
  readonly spec: OperationSpec;
}

/** Finds an operation, which AutoRest names after its id: `Group_Method` is `client.group.method`. */
export async function azureOperation(client: object, operationId: string): Promise<AzureOperation> {
  const [last = "", group] = operationId.split("_").toReversed();
  const owner: unknown = group === undefined ? client : Reflect.get(client, lowerFirst(group));
  const begin = methodOf(owner, `begin${last}`);
  // It calls what gets a list so, where the operation has no group.
  const listed = methodOf(owner, last.replace(/^Get/, "list"));
  const method = begin ?? methodOf(owner, lowerFirst(last)) ?? listed;
  if (method === undefined) throw new Error(`AutoRest's client has no ${operationId}`);
  const andWait = methodOf(owner, `begin${last}AndWait`);
  return { method, andWait, begins: begin !== undefined, spec: await specOf(client, method) };
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Catches the description of an operation as the client hands it on. Nothing is sent. */
async function specOf(client: object, method: Method): Promise<OperationSpec> {
  const { promise, resolve } = Promise.withResolvers<OperationSpec>();
  const own = {
    sendOperationRequest: async (_: OperationArguments, spec: OperationSpec) => {
      resolve(spec);
      throw new Error("caught");
    },
  };
  Object.assign(client, own);
  const call: unknown = method.call();
  const started =
    typeof call === "object" && call !== null && "next" in call ? methodOf(call, "next")?.call() : call;
  await Promise.resolve(started).catch(() => undefined);
  Reflect.deleteProperty(client, "sendOperationRequest");
  return promise;
}

/**
 * Reads an example's parameters as AutoRest's types have them, by the names AutoRest gives. What the client
 * is told once, and what is always the same, is left out.
 */
export async function inputOf(spec: OperationSpec, { body }: Operation, example: Example): Promise<Input> {
  const parameters = [spec.urlParameters, spec.queryParameters, spec.headerParameters].flatMap(
    (list): readonly OperationParameter[] => list ?? [],
  );
  const found = parameters.flatMap(({ parameterPath, mapper }): [string, unknown][] => {
    const value = example.parameters[mapper.serializedName ?? ""];
    if (value === undefined || mapper.isConstant === true) return [];
    return [[nameOf(parameterPath), spec.serializer.deserialize(mapper, value, mapper.serializedName ?? "")]];
  });
  const { requestBody } = spec;
  const document = body && example.parameters[body.name];
  if (requestBody !== undefined && document !== undefined) {
    const content = spec.isXML === true ? await parseXml(String(document)) : document;
    found.push([
      nameOf(requestBody.parameterPath),
      spec.serializer.deserialize(requestBody.mapper, content, body?.name ?? ""),
    ]);
  }
  return new Map(found);
}

function nameOf(path: OperationParameter["parameterPath"]): string {
  if (typeof path === "string") return path;
  const last = Array.isArray(path) ? (path.at(-1) as string | undefined) : undefined;
  if (last === undefined) throw new Error("a parameter made of several");
  return last;
}

async function parseXml(text: string): Promise<unknown> {
  const { deserializationOptions: options } = withXml<InternalClientPipelineOptions>({});
  return options?.parseXML?.(text);
}
