import { tryAll } from "../outcome.js";
import type { Outcome } from "../outcome.js";
import { mysqlClients } from "./mysql.js";
import { placeAt } from "./place.js";
import { recoveryServicesClients } from "./recovery-services.js";

/*
 * Run by itself, with the certificate to trust in its environment: `node main.js ORIGIN`. Each
 * outcome is a line of JSON.
 */
const [origin = ""] = process.argv.slice(2);
const place = placeAt(origin);
for (const client of [...(await mysqlClients(place)), ...(await recoveryServicesClients(place))]) {
  await fetch(`${origin}/_emulator/reset`, { method: "POST" });
  const outcomes: readonly Outcome[] = await tryAll(client);
  for (const outcome of outcomes) process.stdout.write(`${JSON.stringify(outcome)}\n`);
}
