/** The package whose service signs its callers in by a certificate. */
export const securePackage = "@azbackup/service-fabric";

/** What the program prints when all is as it has to be, line by line. */
export const secureLines = [
  "with certificate and authority: backup operator",
  "without the authority: TransportError no",
  "through a proxy: backup operator",
  "by thumbprint: backup operator",
  "of another thumbprint: TransportError no",
] as const;

/**
 * A program that reads over TLS, with and without what it takes. Its arguments: the service, the proxy, a
 * folder with certificates.
 */
export const secureProgram = `import { X509Certificate } from "node:crypto";
import { readFileSync } from "node:fs";
import process from "node:process";
import { ServiceFabricBackupClient } from "${securePackage}";

const [endpoint = "", proxy = "", folder = ""] = process.argv.slice(2);
const pem = (name) => readFileSync(\`\${folder}/\${name}\`, "utf8");
const certificate = { cert: pem("client.pem"), key: pem("client.key.pem") };
const ca = pem("ca.pem");
const thumbprint = new X509Certificate(pem("server.pem")).fingerprint256;
const own = { proxy: false, retry: { maxRetries: 0 } };

async function show(what, credential, options) {
  const client = new ServiceFabricBackupClient(endpoint, credential, { ...own, ...options });
  const said = await client.getBackupPolicy("daily").then(
    ({ name }) => name,
    (error) => \`\${error.name} \${error.sent}\`,
  );
  console.log(\`\${what}: \${said}\`);
  await client.close();
}

await show("with certificate and authority", { ...certificate, ca }, {});
await show("without the authority", certificate, {});
await show("through a proxy", { ...certificate, ca }, { proxy });
await show("by thumbprint", certificate, { tls: { serverThumbprints: [thumbprint] } });
await show("of another thumbprint", { ...certificate, ca }, { tls: { serverThumbprints: ["00".repeat(32)] } });
`;
