import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { anonymous } from "../../src/auth/index.js";
import { lroSpec } from "../../src/lro/index.js";
import type { ClientOptions, LongRunningOperation } from "../../src/operation/index.js";
import type { ServiceWarning } from "../../src/warnings/index.js";

/** Collects what a test says is gone. */
class Registry {
  static last: Registry | undefined;
  readonly #entries = new Map<unknown, { readonly held: unknown; readonly token: unknown }>();
  readonly cleanup: (held: unknown) => void;
  constructor(cleanup: (held: unknown) => void) {
    this.cleanup = cleanup;
    Registry.last = this;
  }
  register(target: unknown, held: unknown, token: unknown): void {
    this.#entries.set(target, { held, token });
  }
  unregister(token: unknown): void {
    for (const [target, entry] of this.#entries) if (entry.token === token) this.#entries.delete(target);
  }
  collect(target: unknown): void {
    const entry = this.#entries.get(target);
    this.#entries.delete(target);
    if (entry) this.cleanup(entry.held);
  }
}

const config = { name: "Client", packageName: "@x/y", packageVersion: "1.0.0", auth: [anonymous] };
const spec = {
  name: "backUp",
  method: "POST",
  request: ({ endpoint }) => ({ url: `${endpoint}/backup` }),
  statuses: [202],
  startsWork: true,
  lro: { tracking: lroSpec({}) },
} satisfies LongRunningOperation;

/** A client of a module that was loaded anew, as in another process. */
async function load(options: ClientOptions = {}) {
  vi.resetModules();
  const { createClientContext, startOperation, warnUnusedPollers } =
    await import("../../src/operation/index.js");
  const warnings: ServiceWarning[] = [];
  const fetch = async () => new Response(null, { status: 202, headers: { location: "/l" } });
  const all = { fetch, onWarning: (warning: ServiceWarning) => void warnings.push(warning), ...options };
  const made = createClientContext({ ...config, endpoint: "https://service.test", options: all });
  const context = warnUnusedPollers(made, all);
  return { warnings, start: () => startOperation(context, spec, {}) };
}

const listeners: (() => void)[] = [];

beforeEach(() => {
  vi.stubGlobal("FinalizationRegistry", Registry);
  vi.spyOn(process, "on").mockImplementation((event, listener) => {
    if (event === "exit") listeners.push(() => Reflect.apply(listener, process, []));
    return process;
  });
});

afterEach(() => {
  listeners.length = 0;
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe("a poller that was made and never used", () => {
  it("is told of when it is collected, once", async () => {
    const { warnings, start } = await load();
    const poller = start();
    expect(warnings).toEqual([]);
    Registry.last?.collect(poller);
    for (const end of listeners) end();
    expect(warnings).toMatchObject([{ code: "PollerNeverUsed", operation: "backUp" }]);
  });

  it("is told of when the process ends, once", async () => {
    const { warnings, start } = await load();
    start();
    for (const end of listeners) end();
    for (const end of listeners) end();
    expect(warnings.map(({ code }) => code)).toEqual(["PollerNeverUsed"]);
  });

  it("is told of on the console where nobody listens", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { start } = await load({ onWarning: undefined });
    Registry.last = undefined;
    const poller = start();
    (Registry.last as Registry | undefined)?.collect(poller);
    expect(warn.mock.calls).toEqual([[expect.stringContaining("backUp was never used")]]);
  });

  it.each([{ warnUnusedPollers: false }, { production: true }])(
    "is nobody's business with %j",
    async (set) => {
      if ("production" in set) vi.stubEnv("NODE_ENV", "production");
      const { warnings, start } = await load("production" in set ? {} : set);
      start();
      for (const end of listeners) end();
      expect([warnings, listeners]).toEqual([[], []]);
    },
  );

  it("is told of in production where that is asked for", async () => {
    vi.stubEnv("NODE_ENV", "production");
    const { warnings, start } = await load({ warnUnusedPollers: true });
    start();
    for (const end of listeners) end();
    expect(warnings).toHaveLength(1);
  });
});

describe("a poller that was used", () => {
  it.each(["poll", "submitted", "resumeToken"] as const)("with %s is not told of", async (method) => {
    const { warnings, start } = await load();
    const poller = start();
    await poller[method]();
    Registry.last?.collect(poller);
    for (const end of listeners) end();
    expect(warnings).toEqual([]);
  });
});
