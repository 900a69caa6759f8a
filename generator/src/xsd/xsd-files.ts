import type { ServiceModel, Shape } from "../model/types.js";
import { fileNames } from "./file-names.js";
import { layOut } from "./lay-out.js";
import { SchemaWriter } from "./schema-writer.js";

/** The schema of one target namespace. */
export interface XmlSchema {
  /** `""` for what is in no namespace. */
  readonly namespace: string;
  /** Name under which other schemas import it. */
  readonly file: string;
  readonly text: string;
}

/** The schemas of a service's XML documents, in the order of their namespaces; none for JSON. */
export function xmlSchemas(service: ServiceModel): XmlSchema[] {
  const writer = new SchemaWriter(service);
  const enter = (shape: Shape | undefined, contentType: string | undefined) => {
    if (shape?.type.kind === "model" && contentType?.includes("xml") === true) {
      writer.root(shape.type.name, undefined);
    }
  };
  for (const { body, responses, error } of service.operations) {
    enter(body, body?.contentType);
    for (const response of responses) enter(response.body, response.contentType);
    if (error?.contentType.includes("xml") === true) {
      writer.root(error.model, undefined);
      // What fails before it reaches the service is often answered without the service's namespace.
      writer.root(error.model, "");
    }
  }
  const drafts = [...writer.drafts.values()].sort((a, b) => (a.namespace < b.namespace ? -1 : 1));
  const names = fileNames(
    service.service,
    drafts.map(({ namespace }) => namespace),
  );
  const fileOf = (namespace: string) => names.get(namespace) ?? "";
  return drafts.map((draft) => ({
    namespace: draft.namespace,
    file: fileOf(draft.namespace),
    text: layOut(draft.text(fileOf)),
  }));
}

/** One file for each target namespace; none for a service that speaks JSON. */
export function xsdFiles(service: ServiceModel): Map<string, string> {
  return new Map(xmlSchemas(service).map(({ file, text }) => [file, text]));
}
