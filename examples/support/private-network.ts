import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TokenCredential } from "@azbackup/core/auth";
import { startEmulator } from "@azbackup/emulator";

/** A service over TLS that is reached through a proxy only. */
export interface PrivateNetwork extends AsyncDisposable {
  readonly endpoint: string;
  readonly proxy: string;
  /** File of the authority to trust; PEM. */
  readonly authority: string;
  readonly credential: TokenCredential;
  /** Hosts the proxy made connections to. */
  seenByProxy(): readonly string[];
}

/** Starts the emulator over TLS under a name that only the proxy knows, and that proxy. */
export async function startPrivateNetwork(): Promise<PrivateNetwork> {
  const emulator = await startEmulator({
    tls: true,
    services: ["keyvault"],
    retryAfterSeconds: 0,
    challengeResource: "https://managedhsm.azure.net",
  });
  const { port } = new URL(emulator.origin);
  const seen = new Set<string>();
  const proxy = createServer().on("connect", (request, socket) => {
    seen.add(String(request.url).replace(/:\d+$/, ""));
    const upstream = connect(Number(port), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on("error", () => socket.destroy());
    socket.on("error", () => upstream.destroy());
  });
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  const folder = await mkdtemp(join(tmpdir(), "private-network-"));
  const authority = join(folder, "authority.pem");
  await writeFile(authority, emulator.authority ?? "");
  return {
    endpoint: `https://myhsm.managedhsm.localhost:${port}/keyvault`,
    proxy: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    authority,
    credential: { getToken: async () => ({ token: "any", expiresOnTimestamp: Date.now() + 3_600_000 }) },
    seenByProxy: () => [...seen],
    async [Symbol.asyncDispose]() {
      proxy.close();
      proxy.closeAllConnections();
      await emulator.close();
      await rm(folder, { recursive: true });
    },
  };
}
