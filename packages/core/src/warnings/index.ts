export { createWarn, runCallback, type ServiceWarning, type Warn, type WarningCode } from "./warnings.js";
