import { expect, test } from "vitest";
import { createVirtualClock } from "../src/index.js";
import { openSession, startBackup } from "./helpers/session.js";

test("with lateStatus a status is not there the first time it is read, and the work is none the worse", async () => {
  const clock = createVirtualClock();
  const session = await openSession({ clock, durationMs: 1000, quirks: { lateStatus: true } });
  const started = await startBackup(session);
  const read = () => session.send("GET", `${started.headers["azure-asyncoperation"] ?? ""}?api-version=7.4`);
  expect((await read()).status).toBe(404);
  expect((await read()).json).toMatchObject({ status: "InProgress" });
  await clock.advance(1000);
  expect((await read()).json).toMatchObject({ status: "Succeeded" });
  expect(session.emulator.started()).toBe(1);
});

test("without it a status is there at once", async () => {
  const session = await openSession();
  const started = await startBackup(session);
  const status = await session.send(
    "GET",
    `${started.headers["azure-asyncoperation"] ?? ""}?api-version=7.4`,
  );
  expect(status.status).toBe(200);
});
