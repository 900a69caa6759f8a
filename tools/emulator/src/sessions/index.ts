export { defineService } from "./define-service.js";
export { createSessionRegistry } from "./registry.js";
export type { SessionRegistry } from "./registry.js";
export { openSession } from "./session.js";
export type { Session, SessionSettings } from "./session.js";
export type { RunSnapshot, ServiceSnapshot } from "./snapshot.js";
