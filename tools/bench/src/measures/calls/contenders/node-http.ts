import { Agent, request } from "node:http";
import { answersOf } from "./plain.js";
import type { Jobs, Place } from "../job.js";

/** Node's own client with keep-alive, and what reads the text: the least there is to do. */
export async function nodeHttp({ endpoint, peers }: Place): Promise<Jobs> {
  const agent = new Agent({ keepAlive: true });
  return answersOf(
    peers,
    (path, body) =>
      new Promise((resolve, reject) => {
        const headers = { authorization: "Bearer token", "content-type": "application/json" };
        const method = body === undefined ? "GET" : "POST";
        const sent = request(`${endpoint}${path}`, { agent, method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("error", reject);
          response.on("end", () => {
            resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") });
          });
        });
        sent.on("error", reject);
        sent.end(body);
      }),
  );
}
