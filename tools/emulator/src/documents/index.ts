export { getAt, isObject, setAt } from "./document.js";
export type { JsonObject } from "./document.js";
export { sampleOf } from "./sample.js";
export { secretNames, withoutSecrets } from "./secrets.js";
export { inSchemaOrder, itemsOf, propertiesOf, schemaAt, typesOf, wordsOf } from "./schema-walk.js";
export type { NamedSchemas } from "./schema-walk.js";
export { addSubstitution, noSubstitutions, substitute } from "./substitute.js";
export type { Substitutions } from "./substitute.js";
export { writeXml } from "./write-xml.js";
