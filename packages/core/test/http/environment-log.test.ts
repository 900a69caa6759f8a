import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { environmentLog } from "../../src/http/transport/environment-log.js";
import { aRequest, aResponse, endpoint, pipelineTo, scripted, type Step } from "../support/http.js";

const secret = "PlantedSecret1";

async function linesOf(level: string | undefined, ...steps: readonly Step[]): Promise<string[]> {
  const lines: string[] = [];
  const policies = environmentLog({ AZBACKUP_LOG: level }, (line) => lines.push(line));
  const send = pipelineTo(scripted(...steps), { policies, retry: { maxRetries: 0 } });
  const headers = { "x-ms-client-request-id": "c1", authorization: `Bearer ${secret}` };
  await send(aRequest({ url: `${endpoint}/p?sig=${secret}`, headers, body: secret }));
  return lines;
}

it("writes a line for each entry of the level and above, without anything secret", async () => {
  const debug = await linesOf("debug", aResponse(200, { "x-ms-request-id": "r1" }, secret));
  const about = `operation=getThing method=GET url=${endpoint}/p?sig=[redacted] clientRequestId=c1`;
  expect(debug).toEqual([
    `azbackup: debug request ${about}`,
    expect.stringMatching(/^azbackup: info response .* status=200 durationMs=\d+ requestId=r1$/),
  ]);
  expect(debug.join()).not.toContain(secret);
  expect(await linesOf("INFO", 200)).toHaveLength(1);
  expect(await linesOf("error", 404)).toEqual([]);
});

it("writes nothing without the variable, and says which levels there are for another", async () => {
  expect(await linesOf(undefined, 200)).toEqual([]);
  expect(await linesOf("", 200)).toEqual([]);
  expect(await linesOf("verbose", 200)).toEqual([
    "azbackup: AZBACKUP_LOG must be one of debug, info, warning, error; nothing is logged",
  ]);
});

it("is there for a program that knows nothing of it", async () => {
  const server = createServer((_, response) => response.end("{}"));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  try {
    const { port } = server.address() as AddressInfo;
    const program = `
      import { createPipeline } from "@azbackup/core/http";
      const endpoint = "http://127.0.0.1:${port}";
      const pipeline = createPipeline({ client: "C", endpoint, userAgent: "a", allowInsecureConnection: true });
      await pipeline.send({ operation: "read", method: "GET", url: endpoint + "/a?sig=${secret}", headers: {} });
      pipeline.close();`;
    const args = ["--input-type=module", "--eval", program];
    const env = { ...process.env, AZBACKUP_LOG: "info" };
    const cwd = new URL("../..", import.meta.url);
    const { stderr } = await promisify(execFile)(process.execPath, args, { env, cwd });
    expect(stderr).toMatch(
      /^azbackup: info response operation=read method=GET .*\/a\?sig=\[redacted\] .*status=200/,
    );
    expect(stderr).not.toContain(secret);
  } finally {
    server.close();
  }
});
