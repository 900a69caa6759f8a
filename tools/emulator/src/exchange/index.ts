export type { Incoming } from "./incoming.js";
export { textReply } from "./reply.js";
export type { Delivery, Reply } from "./reply.js";
