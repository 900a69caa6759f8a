export { answerArm } from "./answer-arm.js";
