import { once } from "node:events";
import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { answers, caseNames, isTrigger, paths, statusUrl } from "./cases.js";

const bodies = new Map(
  caseNames.map((name) => {
    const [path] = paths[name].split("?");
    return [path, { name, body: Buffer.from(answers[name]) }];
  }),
);

async function accept(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  const status = statusUrl(`http://${request.headers.host}`);
  if (isTrigger(text)) response.writeHead(202, { "azure-asyncoperation": status, "content-length": 0 });
  else response.writeHead(400, { "content-length": 0 });
  response.end();
}

function reply(request: IncomingMessage, response: ServerResponse): void {
  const found = bodies.get(request.url?.split("?")[0]);
  if (found === undefined || request.headers.authorization !== "Bearer token") {
    response.writeHead(404, { "content-length": 0 }).end();
  } else if (found.name === "POST") {
    void accept(request, response);
  } else {
    const type = found.name === "XML" ? "application/xml" : "application/json; charset=utf-8";
    response.writeHead(200, { "content-type": type, "content-length": found.body.length }).end(found.body);
  }
}

/** Starts the server that everybody calls. */
export async function listen(): Promise<{ readonly port: number; close(): void }> {
  const server = createServer({ keepAliveTimeout: 600_000 }, reply).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("there is no port");
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port: address.port, close };
}
