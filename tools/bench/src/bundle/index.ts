export { breaches, budgetsFor, recordCommand } from "./budgets.js";
export { type ByteMap, byteMap, byteMapText, type ModuleBytes } from "./byte-map.js";
export { type BundleSize, bundle } from "./bundle.js";
export { type ClientPackage, clientPackages } from "./client-package.js";
export { type OperationSizes, operationSizes } from "./operation-sizes.js";
export { budgetsFile, recordBudgets } from "./record-budgets.js";
