import { readFile } from "node:fs/promises";
import type { ClientCertificate } from "@azbackup/core/auth";
import type { CommandLine } from "../cli/parse-command-line.js";
import { StopError } from "../stop-error.js";

/** The client certificate that `--cert`, `--key`, `--pfx` and `--ca` name; undefined when none does. */
export async function readCertificate(
  line: CommandLine,
  env: Readonly<Record<string, string | undefined>>,
  secrets: Set<string>,
): Promise<ClientCertificate | undefined> {
  const [cert, key, pfx, ca] = (["cert", "key", "pfx", "ca"] as const).map((name) => line.text(name));
  const passphrase = env["AZBACKUP_CERT_PASSPHRASE"];
  if (passphrase) secrets.add(passphrase);
  if ((cert === undefined) !== (key === undefined)) throw new StopError("--cert and --key belong together");
  if (cert !== undefined && pfx !== undefined)
    throw new StopError("--pfx stands in place of --cert and --key");
  const shared = {
    ...(passphrase ? { passphrase } : {}),
    ...(ca === undefined ? {} : { ca: await readText("ca", ca) }),
  };
  if (pfx !== undefined) return { pfx: await read("pfx", pfx), ...shared };
  if (cert !== undefined && key !== undefined) {
    return { cert: await readText("cert", cert), key: await readText("key", key), ...shared };
  }
  if (ca !== undefined) throw new StopError("--ca belongs to --cert or --pfx");
  return undefined;
}

async function readText(option: string, file: string): Promise<string> {
  return new TextDecoder().decode(await read(option, file));
}

async function read(option: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new StopError(`the file of --${option} cannot be read${why}`);
  }
}
