export { loadClient } from "./client-package.js";
export type { ClientPackage } from "./client-package.js";
export { exampleCall, secretsOf } from "./example-call.js";
export type { ExampleCall } from "./example-call.js";
export { firstExample } from "./first-example.js";
export type { ReadyCall } from "./first-example.js";
export { isRecord } from "./is-record.js";
export { callMethod, makeClient, tokenText } from "./make-client.js";
