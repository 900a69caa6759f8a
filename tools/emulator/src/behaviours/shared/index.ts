export { armHeaders, armProblems, resourceNotFound, signArmUrl, withInnerMembers } from "./arm.js";
export { knownProblem } from "./known-problem.js";
export { americanMoment, digitsOf, NO_MOMENT, preciseDuration, preciseMoment, ticksOf } from "./moments.js";
export { objectsAt } from "./objects-at.js";
export { replaceDocument } from "./replace-document.js";
export { textAt } from "./text-at.js";
export { isBefore } from "./versions.js";
