import { type Reply, emptyReply, jsonReply, xmlReply } from "@azbackup/contract";
import type { ExampleResponse } from "./manifests.js";

/** A documented answer, as it comes over the wire. */
export function replyOf(status: number, { headers = {}, body }: ExampleResponse): Reply {
  const texts = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  if (body === undefined) return emptyReply(status, texts);
  return typeof body === "string" && body.startsWith("<")
    ? xmlReply(status, body, texts)
    : jsonReply(status, body, texts);
}
