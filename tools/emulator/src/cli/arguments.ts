import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface CliArguments {
  readonly help: boolean;
  readonly port: number;
  readonly host: string;
  /** How many times faster than real time work progresses. */
  readonly speed: number;
  /** Services to serve; undefined for all. */
  readonly services: readonly string[] | undefined;
  readonly allowAnonymous: boolean;
}

/** The text of `--help`. */
export const usage = `Usage: azbackup-emulator [options]

Serves fakes of the azbackup services on one port until Ctrl-C.

  --port <n>         port to listen on (default: any free one)
  --host <name>      address to listen on (default 127.0.0.1: this machine only)
  --service <name>   serve only this service; may be given several times
  --speed <factor>   let work progress so many times faster than real time (default 1)
  --allow-anonymous  let requests without a credential in
  --help             show this text
`;

/**
 * Reads the command line.
 *
 * @throws Error with a message for the user, when an option is unknown or its value is wrong.
 */
export function readArguments(argv: readonly string[]): CliArguments {
  const { values } = parseArgs({
    args: [...argv],
    strict: true,
    allowPositionals: false,
    options: {
      help: { type: "boolean", short: "h", default: false },
      port: { type: "string", default: "0" },
      host: { type: "string", default: "127.0.0.1" },
      service: { type: "string", multiple: true },
      speed: { type: "string", default: "1" },
      "allow-anonymous": { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port has to be 0 to 65535, not "${values.port}"`);
  const speed = Number(values.speed);
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new Error(`--speed has to be a number above 0, not "${values.speed}"`);
  if (values.host === "") throw new Error("--host must not be empty");
  return {
    help: values.help,
    port,
    host: values.host,
    speed,
    services: values.service,
    allowAnonymous: values["allow-anonymous"],
  };
}
