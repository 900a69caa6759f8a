// oxlint-disable-next-line import/no-unassigned-import -- the certificate library demands it
import "reflect-metadata";
import { isIP } from "node:net";
import { webcrypto } from "node:crypto";
import * as x509 from "@peculiar/x509";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;
const YEAR_MS = 366 * 86_400_000;
/**
 * Names a certificate is for: this machine, and names below `localhost`, which lead to it. Clients on
 * Node.js take no star right below a top-level name: a name of that kind has to be given in full.
 */
const NAMES = ["localhost", "*.localhost", "*.managedhsm.localhost", "*.vault.localhost", "127.0.0.1", "::1"];

/** A certificate of this machine, and the authority that signed it; PEM texts. */
export interface MadeCertificate {
  readonly cert: string;
  readonly key: string;
  /** What clients have to trust. */
  readonly authority: string;
}

/**
 * Makes a certificate for this machine and names below `localhost`, signed by an authority that is
 * made for it and signs nothing else: its key is thrown away.
 *
 * @param names Further names or addresses.
 * @param now Milliseconds since the epoch. Default: now, by the machine's clock.
 */
export async function createCertificate(
  names: readonly string[] = [],
  now = Date.now(),
): Promise<MadeCertificate> {
  x509.cryptoProvider.set(webcrypto);
  const [authorityKeys, ownKeys] = await Promise.all([makeKeys(), makeKeys()]);
  const validity = { notBefore: new Date(now - 86_400_000), notAfter: new Date(now + YEAR_MS) };
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    ...validity,
    name: "CN=azbackup emulator, O=made on this machine",
    serialNumber: serial(),
    signingAlgorithm: ALGORITHM,
    keys: authorityKeys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const certificate = await x509.X509CertificateGenerator.create({
    ...validity,
    subject: "CN=localhost",
    issuer: authority.subject,
    serialNumber: serial(),
    signingAlgorithm: ALGORITHM,
    publicKey: ownKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension(
        [...NAMES, ...names].map((value) => ({
          type: isIP(value) > 0 ? ("ip" as const) : ("dns" as const),
          value,
        })),
      ),
      await x509.SubjectKeyIdentifierExtension.create(ownKeys.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(authorityKeys.publicKey),
    ],
  });
  const key = await webcrypto.subtle.exportKey("pkcs8", ownKeys.privateKey);
  return {
    cert: certificate.toString("pem"),
    key: x509.PemConverter.encode(key, "PRIVATE KEY"),
    authority: authority.toString("pem"),
  };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
}

function serial(): string {
  return Buffer.from(webcrypto.getRandomValues(new Uint8Array(12))).toString("hex");
}
