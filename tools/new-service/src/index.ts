export { type ServiceNames, serviceNames } from "./names.js";
export { serviceFiles } from "./template.js";
