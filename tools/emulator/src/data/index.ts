export { openDataStore } from "./data-store.js";
export type { DataStore } from "./data-store.js";
export { journalOf, restoreService } from "./keep-session.js";
