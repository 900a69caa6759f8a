export { answerConsole } from "./answer-console.js";
