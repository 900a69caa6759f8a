import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { FleetError } from "../fleet-error.js";

/**
 * Holds a folder for this process alone: two would destroy the embedded database. A socket is let go of
 * by the system however a process ends, unlike a file with a number in it.
 *
 * @returns what lets go of it
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const id = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 32);
  const path =
    process.platform === "win32" ? `\\\\.\\pipe\\azbackup-${id}` : join(tmpdir(), `azbackup-${id}.sock`);
  const server = (await listen(path)) ?? (await takeOver(path));
  if (server === undefined) {
    throw new FleetError(
      "StoreInUse",
      `${folder} is in use by another process; an embedded store is for one, several need PostgreSQL`,
    );
  }
  return () => new Promise((done) => void server.close(() => done()));
}

/** What a process that was killed has left behind does not answer. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined;
  await rm(path, { force: true });
  return listen(path);
}

function listen(path: string): Promise<Server | undefined> {
  return new Promise((done, fail) => {
    const server = createServer((socket) => void socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? done(undefined) : fail(error),
    );
    server.listen(path, () => done(server.unref()));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once("connect", () => {
      socket.destroy();
      done(true);
    });
    socket.once("error", () => done(false));
  });
}
