import { importPeer } from "../../../contender/index.js";
import type { Jobs, Place } from "../job.js";
import { answersOf } from "./plain.js";

interface RestPipeline {
  createPipelineFromOptions(options: object): {
    sendRequest(client: object, request: object): Promise<{ status: number; bodyAsText?: string | null }>;
  };
  createDefaultHttpClient(): object;
  createPipelineRequest(options: object): object;
  createHttpHeaders(headers: Readonly<Record<string, string>>): object;
}

/** Azure's pipeline with its default policies, without a client on top; the text is read by hand. */
export async function restPipeline({ endpoint, peers }: Place): Promise<Jobs> {
  const azure: RestPipeline = await importPeer(peers, "@azure/core-rest-pipeline");
  const pipeline = azure.createPipelineFromOptions({});
  const client = azure.createDefaultHttpClient();
  const headers = { authorization: "Bearer token", "content-type": "application/json" };
  return answersOf(peers, async (path, body) => {
    const request = azure.createPipelineRequest({
      url: `${endpoint}${path}`,
      method: body === undefined ? "GET" : "POST",
      headers: azure.createHttpHeaders(headers),
      allowInsecureConnection: true,
      ...(body !== undefined && { body }),
    });
    const { status, bodyAsText } = await pipeline.sendRequest(client, request);
    return { status, text: bodyAsText ?? "" };
  });
}
