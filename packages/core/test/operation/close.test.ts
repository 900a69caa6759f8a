import { expect, it } from "vitest";
import { anonymous } from "../../src/auth/index.js";
import { createClientContext } from "../../src/operation/index.js";
import { aRequest } from "../support/http.js";
import { startServer } from "../support/servers.js";

it("a client that is closed keeps no connection", async () => {
  const server = await startServer((_, response) => response.end("x"));
  const context = createClientContext({
    name: "TestClient",
    packageName: "@azbackup/test",
    packageVersion: "1.2.3",
    endpoint: server.origin,
    auth: [anonymous],
    options: { allowInsecureConnection: true, proxy: false },
  });
  await context.send(aRequest({ url: `${server.origin}/` }));
  expect(server.open).toBe(1);
  context.close();
  await server.closed();
});
