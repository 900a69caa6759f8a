import { azbackup } from "./azbackup.js";
import { azurite } from "./azurite.js";
import type { Server } from "./server.js";

/** Where the servers are. */
interface Place {
  readonly root: string;
  readonly peers: string;
}

/** Who is measured, by name. */
export const contenders = new Map<string, (place: Place) => Promise<Server>>([
  ["azbackup", azbackup],
  ["Azurite", azurite],
]);
