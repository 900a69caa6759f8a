export { answerControl, CONTROL, controlOperations } from "./answer-control.js";
export type { ControlHost } from "./control-host.js";
export { openApi } from "./open-api.js";
