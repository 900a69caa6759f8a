import { describe, expect, test } from "vitest";
import { openSession } from "./helpers/session.js";
import { backupBody, json } from "./helpers/session.js";

const init = { method: "POST", headers: { ...json, authorization: "Bearer t" }, body: backupBody };

describe("without a socket", () => {
  test("redirects are followed as fetch follows them, with the body, and not for ever", async () => {
    const { emulator } = await openSession({ services: ["keyvault"] });
    const url = `${emulator.url("keyvault")}/backup?api-version=7.4`;
    const takeBack = emulator.inject({ kind: "redirect", to: "itself", times: Infinity });
    await expect(emulator.fetch(url, init)).rejects.toThrow(TypeError);
    takeBack();
    emulator.inject({ kind: "redirect", to: "itself" });
    const answer = await emulator.fetch(url, init);
    expect(answer.status).toBe(202);
    expect(answer.url).toBe(url);
    await expect(emulator.fetch(url, { ...init, redirect: "error" })).resolves.toMatchObject({ status: 202 });
  });

  test("a redirect to another origin takes no token along", async () => {
    const { emulator } = await openSession({ services: ["keyvault"] });
    emulator.inject({ kind: "redirect", to: "elsewhere" });
    const answer = await emulator.fetch(`${emulator.url("keyvault")}/backup?api-version=7.4`, init);
    expect(answer.status).toBe(202);
    expect(emulator.violations.map(({ kind }) => kind)).toEqual(["request-to-foreign-origin"]);
  });

  test("any origin but the emulator's own is a foreign one", async () => {
    const { emulator } = await openSession({ services: ["keyvault"] });
    await emulator.fetch("https://evil.example/keyvault/backup?api-version=7.4", init);
    expect(emulator.violations.map(({ kind }) => kind)).toEqual([
      "request-to-foreign-origin",
      "token-to-foreign-origin",
    ]);
  });

  test("a request that was aborted before it was sent never arrives", async () => {
    const { emulator } = await openSession({ services: ["keyvault"] });
    const signal = AbortSignal.abort(new Error("changed my mind"));
    await expect(
      emulator.fetch(`${emulator.url("keyvault")}/backup?api-version=7.4`, { ...init, signal }),
    ).rejects.toThrow("changed my mind");
    expect(emulator.started()).toBe(0);
    expect(emulator.requests).toEqual([]);
  });
});
