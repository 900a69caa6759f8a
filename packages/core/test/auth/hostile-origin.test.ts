import { describe, expect, it } from "vitest";
import { bearerToken, challengedToken, selectAuthMethod } from "../../src/auth/index.js";
import { createPipeline } from "../../src/http/index.js";
import type { HttpSend } from "../../src/http/index.js";
import { systemClock } from "../../src/clock/index.js";
import { aRequest, aTrigger } from "../support/http.js";
import { startServer } from "../support/servers.js";
import type { Answer } from "../support/servers.js";
import { FakeCredential } from "../support/token-credential.js";

const evil: Answer = (_, response) => void response.writeHead(200).end("thank you");

function clientOf(endpoint: string, trustedOrigins: string[] = [], challenge = false): HttpSend {
  const policy = { endpoint, trustedOrigins, allowInsecureConnection: true };
  const method = (challenge ? challengedToken : bearerToken)(["https://vault/.default"]);
  const { policy: signIn } = selectAuthMethod([method], new FakeCredential(systemClock), {
    clock: systemClock,
    endpoint,
  });
  return createPipeline({ ...policy, client: "TestClient", signIn, userAgent: "test/1", proxy: false }).send;
}

describe("a server on another origin", () => {
  it.each([300, 301, 302, 303, 307, 308])(
    "gets nothing when the service redirects there by %i",
    async (status) => {
      const stranger = await startServer(evil);
      const service = await startServer((_, response) =>
        response.writeHead(status, { location: `${stranger.origin}/x` }).end(),
      );
      const send = clientOf(service.origin);
      await expect(send(aRequest({ url: `${service.origin}/` }))).rejects.toMatchObject({
        name: "OriginError",
      });
      await send(aTrigger({ url: `${service.origin}/` })).catch(() => {});
      expect(stranger.connections).toBe(0);
      expect(service.received.length).toBe(2);
    },
  );

  it("gets nothing when a URL of the service names it", async () => {
    const stranger = await startServer(evil);
    const service = await startServer((_, response) => response.end());
    const send = clientOf(service.origin);
    const tricks = [
      `${stranger.origin}/`,
      `http://localhost:${service.port}@localhost:${stranger.port}/`,
      `http://127.0.0.1:${stranger.port}/`,
    ];
    for (const url of tricks) {
      for (const request of [aRequest({ url }), aTrigger({ url })]) {
        await expect(send(request)).rejects.toMatchObject({ name: "OriginError" });
      }
    }
    expect(stranger.connections).toBe(0);
  });

  it("gets no token by challenging from behind a redirect", async () => {
    const stranger = await startServer((_, response) =>
      response.writeHead(401, { "www-authenticate": 'Bearer resource="http://localhost"' }).end(),
    );
    const service = await startServer((_, response) =>
      response.writeHead(307, { location: stranger.origin }).end(),
    );
    await expect(
      clientOf(service.origin, [], true)(aTrigger({ url: `${service.origin}/` })),
    ).rejects.toMatchObject({ name: "OriginError" });
    expect(stranger.connections).toBe(0);
    expect(service.received).toMatchObject([{ body: "" }]);
    expect(service.received[0]?.headers).not.toHaveProperty("authorization");
  });

  it("gets request and token only when it is trusted by name", async () => {
    const friend = await startServer((_, response) => response.writeHead(202).end());
    const service = await startServer((_, response) =>
      response.writeHead(307, { location: `${friend.origin}/x` }).end(),
    );
    const send = clientOf(service.origin, [friend.origin]);
    expect((await send(aTrigger({ url: `${service.origin}/` }))).status).toBe(202);
    expect(friend.received).toMatchObject([
      { method: "POST", body: "{}", headers: { authorization: "Bearer token-1" } },
    ]);
  });
});
