import type { Server } from "node:http";

/** Bytes of a body that are read. */
export const BODY_LIMIT = 8 * 1024 * 1024;

/** Keeps one caller, or many, from taking everything: what takes too long or too much is cut off. */
export function limit(server: Server): void {
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 15_000;
  server.maxHeadersCount = 200;
  server.maxConnections = 4096;
}
