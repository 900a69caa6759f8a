import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { pathOf, runIn, wallClock, workIn } from "./work.js";

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: object,
): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { ...headers, "content-type": "application/json", "content-length": text.length })
    .end(text);
}

/** Where the client believes the service to be: links lead there. */
function originOf({ headers }: IncomingMessage): string {
  const said = headers["x-origin"];
  return typeof said === "string" ? said : `http://${headers.host}`;
}

function start(request: IncomingMessage, response: ServerResponse): void {
  const work = workIn(request.url ?? "");
  if (work === undefined) {
    answer(response, 404, {}, { error: { code: "NotFound", message: "there is nothing here" } });
    return;
  }
  const { durationMs, retryAfterSeconds } = work;
  const run = { doneAt: wallClock() + durationMs, retryAfterSeconds };
  const origin = originOf(request);
  response
    .writeHead(202, {
      "azure-asyncoperation": origin + pathOf("status", run),
      location: origin + pathOf("result", run),
      "retry-after": String(retryAfterSeconds),
      "content-length": 0,
    })
    .end();
}

function read(request: IncomingMessage, response: ServerResponse): void {
  const { kind, run } = runIn(request.url ?? "") ?? {};
  if (run === undefined) {
    answer(response, 404, {}, { error: { code: "NotFound", message: "there is nothing here" } });
    return;
  }
  const done = wallClock() >= run.doneAt;
  const status = done ? "Succeeded" : "InProgress";
  const headers = done ? {} : { "retry-after": String(run.retryAfterSeconds) };
  if (kind === "status") answer(response, 200, headers, { name: "backup", status });
  else answer(response, 200, {}, { status, properties: { backupMetadata: String(run.doneAt) } });
}

/** A fake of the service, listening on loopback. */
export interface FakeService {
  readonly port: number;
  /** All requests so far. */
  requests(): number;
  close(): Promise<void>;
}

/** Starts a fake of the service that takes every backup up, and is done with it when its name says. */
export async function startFakeService(): Promise<FakeService> {
  let requests = 0;
  const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
    requests += 1;
    // The body says nothing the service needs; it has to be read all the same.
    request.resume();
    if (request.method === "POST") request.once("end", () => start(request, response));
    else read(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  return {
    port: address.port,
    requests: () => requests,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
