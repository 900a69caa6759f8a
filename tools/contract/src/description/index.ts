export { describeOperation, modelOf, type OperationDescription, propertiesOf } from "./description.js";
export { readDescription } from "./read-description.js";
export { typedValue } from "./typed-value.js";
export { wireValue } from "./wire-value.js";
export { xmlSchema } from "./xml-schema.js";
