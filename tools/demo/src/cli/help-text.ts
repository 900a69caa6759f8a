import type { Journey } from "../journeys/index.js";
import { type GeneralOption, generalOptions } from "./general-options.js";

const column = 26;

/** The answer to `--help`. */
export function helpText(journeys: readonly Journey[]): string {
  const general = Object.entries<GeneralOption>(generalOptions).map(([name, { value, help }]) =>
    row(value === undefined ? `--${name}` : `--${name} ${value}`, help),
  );
  return `Backs up through every service side by side and shows how far each has got.

  npm start                                  against an emulator that is started for it
  npm start -- --service keyvault            one service only
  npm start -- --service biztalk --fail InvalidBackupContainer
                                             what a failure looks like
  npm start -- --service keyvault --endpoint https://myhsm.managedhsm.azure.net ...
                                             a real service: says what it is about to do, and asks

Options
${general.join("\n")}

Services, and what has to be known about a real one
${journeys.map(describeJourney).join("\n")}

A real service is called with the default credential of @azure/identity (environment variables,
managed identity, Azure CLI ...), or with a client certificate where it takes one. Secrets are read
from environment variables only, and shown nowhere. AZBACKUP_CERT_PASSPHRASE is that of --key or --pfx.

Ends with 0 when every backup is done, 1 when one is not, 2 when the command is wrong, 130 when it was
interrupted.
`;
}

function describeJourney({ service, about, parameters }: Journey): string {
  const rows = Object.entries(parameters).map(([name, { env, help }]) =>
    row(
      env === undefined ? `  --${name} TEXT` : `  ${env}`,
      env === undefined ? help : `${help} (environment)`,
    ),
  );
  return [row(service, about), ...rows].join("\n");
}

function row(left: string, right: string): string {
  const start = `  ${left}`.padEnd(column + 2);
  return start.length > column + 2 ? `${start}\n${" ".repeat(column + 4)}${right}` : `${start}  ${right}`;
}
