// A web service that starts backups and tells how they are doing, and forgets everything between two requests.
// POST /backups answers with a token; GET /backups?token=... makes one step and says when to come back.
import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isAzbackupError, isResumeTokenError } from "@azbackup/core/errors";
import { step } from "@azbackup/core/lro";
import { KeyVaultBackupClient } from "@azbackup/keyvault";
import { connect } from "./support/connect.ts";

await using service = await connect("keyvault");
const client = new KeyVaultBackupClient(service.endpoint, service.credential, service.options); // one for all requests

async function answer(request: IncomingMessage): Promise<[status: number, body: object]> {
  const { searchParams } = new URL(request.url ?? "/", "http://localhost");
  if (request.method === "POST") {
    const poller = client.fullBackup({
      storageResourceUri: "https://account.blob.core.windows.net/backups",
      token: process.env["STORAGE_SAS_TOKEN"] ?? "sv=2024&sig=signature",
    });
    return [202, { token: await poller.resumeToken() }];
  }
  const next = await step(client.resume(searchParams.get("token") ?? "")); // one request to the service at most
  if (next.state === "running" || next.state === "unavailable")
    return [200, { state: next.state, token: next.token, comeBackInMs: next.retryAfterMs }];
  return [200, { state: next.state }];
}

const server = createServer((request: IncomingMessage, response: ServerResponse) => {
  const send = (status: number, body: object): void =>
    void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  answer(request).then(
    ([status, body]) => send(status, body),
    // What is not ours to tell the caller stays here. A start that may have happened is never sent again.
    (error: unknown) =>
      send(isResumeTokenError(error) ? 400 : 502, {
        mayHaveStarted: isAzbackupError(error) ? error.mayHaveStarted : "unknown",
      }),
  );
});
await once(server.listen(0, "127.0.0.1"), "listening");
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/backups`;

// What a page would do with it.
interface Told {
  readonly state?: string;
  readonly token?: string;
}
let told: Told = await (await fetch(url, { method: "POST" })).json();
while (told.token !== undefined) {
  told = await (await fetch(`${url}?${new URLSearchParams({ token: told.token })}`)).json();
  console.log(told.state);
}
server.close();
