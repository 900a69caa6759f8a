import { readFile } from "node:fs/promises";
import type { ClientCertificate } from "@azbackup/core/auth";
import type { Environment } from "../environment.js";
import { UsageError } from "../errors/usage-error.js";

interface Files {
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
  readonly pfx?: string | undefined;
  readonly ca?: string | undefined;
}

/**
 * The client certificate that `--cert`, `--key`, `--pfx` and `--ca` name, with the passphrase of
 * `AZBACKUP_CERT_PASSPHRASE`; undefined when none does.
 *
 * @throws UsageError for files that cannot be read or do not go together
 */
export async function readCertificate(
  { env }: Pick<Environment, "env">,
  { cert, key, pfx, ca }: Files,
  secrets: Set<string>,
): Promise<ClientCertificate | undefined> {
  const passphrase = env["AZBACKUP_CERT_PASSPHRASE"];
  if (passphrase) secrets.add(passphrase);
  if ((cert === undefined) !== (key === undefined)) throw new UsageError("--cert and --key belong together");
  if (cert !== undefined && pfx !== undefined)
    throw new UsageError("--pfx stands in place of --cert and --key");
  const shared = {
    ...(passphrase ? { passphrase } : {}),
    ...(ca === undefined ? {} : { ca: (await read("ca", ca)).toString("utf8") }),
  };
  if (pfx !== undefined) return { pfx: new Uint8Array(await read("pfx", pfx)), ...shared };
  if (cert !== undefined && key !== undefined) {
    const [certText, keyText] = await Promise.all([read("cert", cert), read("key", key)]);
    return { cert: certText.toString("utf8"), key: keyText.toString("utf8"), ...shared };
  }
  return undefined;
}

async function read(option: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new UsageError(`the file ${file} of --${option} cannot be read${why}`);
  }
}
