export { findChromium } from "./find-chromium.js";
export { freePort } from "./free-port.js";
export { installTools } from "./install-tools.js";
export { ctrlC, openTerminal, type Terminal, type TerminalOptions } from "./open-terminal.js";
export { type RunOptions, run } from "./run.js";
export { type Service, startService } from "./start-service.js";
