import type { BodyModel, ModelType, OperationModel, ServiceModel, Shape } from "../model/types.js";
import { modelIndex } from "./model-index.js";
import { referencesOf, referencesOfModel } from "./placement.js";

/** The models a client reads and writes, by format. What it does not use needs no code. */
export interface CodecUsage {
  readonly readJson: ReadonlySet<string>;
  readonly write: ReadonlySet<string>;
  /** Read or written as XML. */
  readonly xml: ReadonlySet<string>;
}

/** Whether a media type is XML. */
export function isXml(contentType: string | undefined): boolean {
  return /[/+]xml\b/i.test(contentType ?? "");
}

/** Whether an operation answers in XML. */
export function answersXml(operation: OperationModel, service: ServiceModel): boolean {
  const others = service.operations.filter(({ name }) => operation.lro?.operations.includes(name));
  return [operation, ...others].some(({ responses }) =>
    responses.some(({ contentType }) => isXml(contentType)),
  );
}

export function codecUsage(service: ServiceModel): CodecUsage {
  const { byName, children } = modelIndex(service);
  const reach = (shapes: readonly Shape[]): ReadonlySet<string> => {
    const found = new Set<string>();
    const visit = (name: string): void => {
      const model = byName.get(name);
      if (model === undefined || found.has(name)) return;
      found.add(name);
      referencesOfModel(model).forEach(visit);
      (children.get(name) ?? []).forEach((child) => visit(child.name));
    };
    shapes.flatMap(referencesOf).forEach(visit);
    return found;
  };
  const { operations } = service;
  const readIn = (xml: boolean) =>
    operations.filter((operation) => answersXml(operation, service) === xml).flatMap(answerShapes);
  return {
    readJson: reach(readIn(false)),
    write: reach([
      ...operations.flatMap(({ parameters, body }) => [...parameters, ...sentIn(body, byName)]),
      ...service.clientParameters,
    ]),
    xml: reach([
      ...readIn(true),
      ...operations.flatMap(({ body }) => (body !== undefined && isXml(body.contentType) ? [body] : [])),
    ]),
  };
}

/** What of a body has a serializer: the parts of one that is sent in parts, or else the whole. */
function sentIn(body: BodyModel | undefined, byName: ReadonlyMap<string, ModelType>): readonly Shape[] {
  if (body?.format !== "multipart") return body === undefined ? [] : [body];
  return (body.type.kind === "model" ? byName.get(body.type.name)?.properties : undefined) ?? [];
}

/** What of an operation's answers is read as a type. */
function answerShapes({ lro, paging, responses, result }: OperationModel): Shape[] {
  const headers = result?.headers ?? [];
  if (paging !== undefined) return [paging.item];
  if (lro !== undefined) return [lro.status, lro.result, lro.job].filter((shape) => shape !== undefined);
  return [...responses.flatMap(({ body }) => body ?? []), ...headers];
}
