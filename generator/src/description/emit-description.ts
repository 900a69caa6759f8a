import type { ServiceModel } from "../model/types.js";

/** What tools read of a service: all that the client is made from. Examples stand in files of their own. */
export type ServiceDescription = ServiceModel;

/** The description of a service, as a file. */
export function emitDescription(model: ServiceModel): Map<string, string> {
  const operations = model.operations.map((operation) => ({ ...operation, examples: [] }));
  const description: ServiceDescription = { ...model, operations };
  return new Map([["description.json", `${JSON.stringify(description, undefined, 1)}\n`]]);
}
