import { createEmulator, createVirtualClock } from "@azbackup/emulator";

/** A request, less what differs from one to the next. */
export interface Captured {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An emulator in this process, and what was sent to it. */
export async function emulated() {
  const clock = createVirtualClock({ autoAdvance: true });
  const emulator = await createEmulator({ clock });
  const sent: Captured[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const headers = Object.fromEntries(
      [...new Headers(init.headers)].filter(
        ([name]) => !/request-id|user-agent|traceparent|^date$/.test(name),
      ),
    );
    const { body } = init;
    sent.push({
      method: init.method ?? "GET",
      url: input instanceof Request ? input.url : String(input),
      headers,
      body: body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body ?? ""),
    });
    return emulator.fetch(input, init);
  };
  const url = new URL(emulator.url(emulator.services[0]?.service ?? "")).origin;
  return {
    emulator,
    clock,
    fetch,
    url,
    /** The requests since the last time, less those that only asked what to sign in with. */
    taken: () =>
      sent.splice(0).filter(({ headers }) => headers["authorization"] !== undefined || !needsToken(headers)),
  };
}

// A first request without a token gets a challenge; one that never has a token is of a service without.
function needsToken(headers: Readonly<Record<string, string>>): boolean {
  return headers["content-length"] === "0";
}
