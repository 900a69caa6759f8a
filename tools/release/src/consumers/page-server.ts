import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** A page with a program, at the origin of the emulator it talks to. */
export interface PageServer {
  readonly origin: string;
  /** What the program printed, once it is over. */
  readonly printed: Promise<string>;
  close(): void;
}

const page = `<!doctype html><meta charset="utf-8"><title>rehearsal</title>
<script type="module">
const lines = [];
console.log = (...words) => lines.push(words.join(" "));
try {
  const { main } = await import("/bundle.mjs");
  await main();
} catch (error) {
  lines.push(String(error?.stack ?? error));
}
await fetch("/printed", { method: "POST", body: lines.join("\\n") });
</script>`;

/** Passes a request on. Addresses are changed both ways: to a browser there is one origin only. */
async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
  emulator: string,
): Promise<void> {
  const { host: _, connection: __, "content-length": ___, ...headers } = request.headers;
  const body = await buffer(request);
  const answer = await fetch(new URL(request.url ?? "/", emulator), {
    method: request.method ?? "GET",
    headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
    redirect: "manual",
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
  const own = (text: string): string => text.replaceAll(emulator, origin);
  const kept = [...answer.headers].filter(
    ([name]) => !/^(content-length|connection|transfer-encoding)$/.test(name),
  );
  response.writeHead(answer.status, Object.fromEntries(kept.map(([name, value]) => [name, own(value)])));
  response.end(own(await answer.text()));
}

/** Serves a page whose program is `bundle`, and everything else from the emulator. */
export async function servePage(bundle: () => Promise<string>, emulator: string): Promise<PageServer> {
  const printed = Promise.withResolvers<string>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (type: string, text: string) => response.setHeader("content-type", type).end(text);
    switch (request.url) {
      case "/":
        return void send("text/html", page);
      case "/favicon.ico":
        return void response.writeHead(404).end();
      case "/bundle.mjs":
        return void send("text/javascript", await bundle());
      case "/printed":
        printed.resolve((await buffer(request)).toString("utf8"));
        return void response.end();
      default:
        return forward(request, response, origin, emulator);
    }
  };
  const server = createServer((request, response) => {
    void answer(request, response).catch((error: unknown) => {
      response.destroy();
      printed.reject(error);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    printed: printed.promise,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
