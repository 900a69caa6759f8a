import { Agent, get } from "node:https";
import { afterEach, expect, test } from "vitest";
import { startEmulator } from "../src/index.js";
import type { StartedEmulator } from "../src/index.js";

let emulator: StartedEmulator | undefined;
afterEach(() => emulator?.close());

/** Status of the health check by another name of this machine; names are not looked up. */
function health(port: string, name: string, ca: string): Promise<number | undefined> {
  const agent = new Agent({ ca, keepAlive: false });
  const where = { host: "127.0.0.1", port, servername: name, path: "/_emulator/health", agent };
  return new Promise((resolve, reject) => {
    get({ ...where, headers: { host: `${name}:${port}` } }, (answer) =>
      resolve(answer.resume().statusCode),
    ).on("error", reject);
  });
}

test("a certificate that was made is one for localhost and the names below it, and no others", async () => {
  emulator = await startEmulator({ tls: true });
  const { origin, authority = "" } = emulator;
  const { port, protocol } = new URL(origin);
  expect(protocol).toBe("https:");
  for (const name of ["localhost", "keyvault.localhost", "hsm.managedhsm.localhost", "kv.vault.localhost"])
    expect(await health(port, name, authority), name).toBe(200);
  await expect(health(port, "managedhsm.azure.net", authority)).rejects.toMatchObject({
    code: "ERR_TLS_CERT_ALTNAME_INVALID",
  });
});

test("an authority signs for one emulator alone", async () => {
  emulator = await startEmulator({ tls: true });
  await using other = await startEmulator({ tls: true });
  await expect(
    health(new URL(emulator.origin).port, "localhost", other.authority ?? ""),
  ).rejects.toMatchObject({ code: expect.stringMatching(/UNABLE_TO_VERIFY|SELF_SIGNED|CERT_SIGNATURE/) });
});
