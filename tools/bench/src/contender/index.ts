export { credential } from "./credential.js";
export { importPeer } from "./peer.js";
export { type Contender, type ContenderOptions, startContender } from "./start.js";
export { type Figures, type Message, serveContender } from "./serve.js";
export { type Turns, takeTurns } from "./take-turns.js";
