import { Agent, request } from "node:http";

/** A request, as a server of the measure takes it. */
export interface Ask {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Connections that are kept open and used side by side. */
export const connections = 16;

const agent = new Agent({ keepAlive: true, maxSockets: connections });

/**
 * Sends a request and reads all of its answer.
 *
 * @throws Error with the status and the answer, when it is not a success.
 */
export function send({ method, url, headers, body }: Ask): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { "content-length": Buffer.byteLength(body) };
    const sent = request(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on("data", (piece: Buffer) => pieces.push(piece));
      answer.on("error", reject);
      answer.on("end", () => {
        const text = Buffer.concat(pieces).toString();
        const { statusCode: status = 0 } = answer;
        if (status >= 200 && status < 300) resolve(text);
        else reject(new Error(`${method} ${url} was answered with ${status}: ${text.slice(0, 500)}`));
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** Sends so many requests, never more at once than there are connections. */
export async function sendMany(count: number, ask: (index: number) => Ask): Promise<void> {
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < count) await send(ask(next++));
  };
  await Promise.all(Array.from({ length: connections }, one));
}
