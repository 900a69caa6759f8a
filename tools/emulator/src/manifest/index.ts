export { loadManifests } from "./load-manifests.js";
export type {
  ExampleResponse,
  ManifestAuth,
  ManifestBody,
  ManifestError,
  ManifestExample,
  ManifestOperation,
  ManifestPaging,
  ManifestParameter,
  ManifestResponse,
  ServiceManifest,
  XmlRoot,
} from "./service-manifest.js";
export { trackingOf } from "./tracking.js";
export type {
  ArgumentOrigin,
  DocumentPath,
  OperationLink,
  Progress,
  Tracking,
  Vocabulary,
} from "./tracking.js";
