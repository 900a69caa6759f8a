export type { ListenOptions, TlsOptions } from "./listen-options.js";
export { listen } from "./node-server.js";
export type { Listening } from "./node-server.js";
export { redactUrl, shownHeaders } from "./request-record.js";
export type { RequestRecord, Violation } from "./request-record.js";
export { createFetch } from "./web-fetch.js";
