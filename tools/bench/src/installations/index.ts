export { type Installed, installAll } from "./install-all.js";
