export { cannotTell } from "./cannot-tell.js";
export type { EvidenceCall, LatestEvidence, ListEvidence, MatchRule, NameEvidence } from "./evidence.js";
export { findByName } from "./find-by-name.js";
export { findInList } from "./find-in-list.js";
export { findLatest } from "./find-latest.js";
export { findMade } from "./find-made.js";
export type { CannotTell, FindStartedOptions, FindStartedResult, Found } from "./result.js";
