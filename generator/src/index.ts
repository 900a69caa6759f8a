export { $decorators } from "./decorators/index.js";
export { $lib } from "./lib.js";
export { $onEmit } from "./emit.js";
export type { ServiceDescription } from "./description/emit-description.js";
export type {
  BodyModel,
  FilterModel,
  ModelType,
  OperationModel,
  ParameterModel,
  PropertyModel,
  ResponseModel,
  ScalarName,
  Shape,
  TypeRef,
} from "./model/types.js";
export type { EmitterOptions, OutputName } from "./options.js";
export type {
  ManifestAuth,
  ManifestError,
  ManifestExample,
  ManifestOperation,
  ManifestParameter,
  ManifestResponse,
  ServiceManifest,
} from "./manifest/manifest.js";
