export { knownProblem } from "./known-problem.js";
export { objectsAt } from "./objects-at.js";
export { replaceDocument } from "./replace-document.js";
export { textAt } from "./text-at.js";
