export { TooLargeError } from "./incoming.js";
export type { Incoming } from "./incoming.js";
export { jsonReply, textReply } from "./reply.js";
export type { Delivery, Reply } from "./reply.js";
