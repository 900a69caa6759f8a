export { answerResource } from "./answer-resource.js";
export { resourceRoles } from "./resource-roles.js";
export type { ResourceRole } from "./resource-roles.js";
export { seedResources } from "./seed-resources.js";
export { dropResource, keepResource } from "./resource-store.js";
