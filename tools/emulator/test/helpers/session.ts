import { createEmulator } from "../../src/index.js";
import type { Emulator, EmulatorOptions } from "../../src/index.js";

/** An answer that was read. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

/** What a request carries; a token unless `token` is empty. */
export interface Sent {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly token?: string;
}

/** An emulator, and a short way to ask it. */
export interface Session {
  readonly emulator: Emulator;
  /** `target` is an absolute URL, or a path below the service named first: `keyvault/backup`. */
  send(method: string, target: string, sent?: Sent): Promise<Answer>;
}

const ORIGIN = "https://emulator.azbackup.test";

export async function openSession(
  options: EmulatorOptions = {},
  fetch?: typeof globalThis.fetch,
): Promise<Session> {
  const emulator = await createEmulator(options);
  return {
    emulator,
    async send(method, target, { body, headers = {}, token = "sesame" } = {}) {
      const response = await (fetch ?? emulator.fetch)(
        target.startsWith("http") ? target : `${ORIGIN}/${target}`,
        {
          method,
          redirect: "manual",
          headers: { ...(token === "" ? {} : { authorization: `Bearer ${token}` }), ...headers },
          ...(body === undefined ? {} : { body }),
        },
      );
      const text = await response.text();
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text,
        get json(): Record<string, unknown> {
          return JSON.parse(text);
        },
      };
    },
  };
}

export const backupBody = JSON.stringify({
  storageResourceUri: "https://store.test/box",
  token: "sig=topsecret",
});
export const json = { "content-type": "application/json" };

/** Starts a full backup of the Key Vault service. */
export function startBackup({ send }: Session, sent: Sent = {}): Promise<Answer> {
  return send("POST", "keyvault/backup?api-version=7.4", {
    body: backupBody,
    ...sent,
    headers: { ...json, ...sent.headers },
  });
}

/** Reads the status URL of an answer, with the version every request has to carry. */
export function readStatus({ send }: Session, started: Answer): Promise<Answer> {
  return send("GET", `${started.headers["azure-asyncoperation"]}?api-version=7.4`);
}
