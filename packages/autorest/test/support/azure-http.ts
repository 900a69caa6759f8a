import type { Recorder } from "@azbackup/contract";
import { type HttpClient, createHttpHeaders } from "@azure/core-rest-pipeline";

/** The recorder, as Azure's pipeline wants to reach it. */
export function azureHttp(wire: Recorder): HttpClient {
  return {
    async sendRequest(request) {
      const { url, method, body } = request;
      if (body !== undefined && body !== null && typeof body !== "string")
        throw new Error("a body of no text");
      const response = await wire.options.fetch(url, {
        method,
        headers: request.headers.toJSON(),
        ...(typeof body === "string" && { body }),
      });
      return {
        request,
        status: response.status,
        headers: createHttpHeaders(Object.fromEntries(response.headers)),
        bodyAsText: await response.text(),
      };
    },
  };
}
