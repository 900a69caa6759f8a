import type { ModelSchema } from "./schema.js";
import { buildXml } from "./build-xml.js";
import { encodeModel } from "./encode-element.js";
import { withNamespace } from "./encode-members.js";
import { rootName } from "./model-layout.js";

/**
 * Writes a value as the model's document: elements in declared order, in the declared namespaces,
 * without an XML declaration. Left out are `undefined`, `null` where the schema does not know it, and
 * what only the service sets; `null` elsewhere is `xsi:nil`. Members the model does not know follow
 * at the end as they are. The value is taken to be validated; what XML cannot say all the same, such
 * as a control character, is an `XmlError`.
 */
export function encodeXml(schema: ModelSchema, value: unknown): string {
  const namespace = schema.xml?.namespace;
  const root = encodeModel(schema, value, { namespace, depth: 1 });
  return buildXml({ [rootName(schema)]: withNamespace(root, namespace, undefined) });
}
