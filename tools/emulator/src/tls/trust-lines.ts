/** How each language is told to trust an authority: one line each. */
export function trustLines(file: string): readonly string[] {
  return [
    `Node.js         NODE_EXTRA_CA_CERTS=${file}`,
    `Python          REQUESTS_CA_BUNDLE=${file} SSL_CERT_FILE=${file}`,
    `az, sfctl       REQUESTS_CA_BUNDLE=${file}`,
    `Go              SSL_CERT_FILE=${file}`,
    `curl            curl --cacert ${file}`,
    `Java            keytool -importcert -noprompt -trustcacerts -alias azbackup -file ${file} -keystore trust.p12 -storepass changeit`,
    `.NET on Linux   SSL_CERT_FILE=${file}`,
  ];
}
