import { describe, expect, test } from "vitest";
import { runCli } from "../src/cli/run-cli.js";
import { depot } from "./helpers/depot.js";

interface Ran {
  readonly code: Promise<number>;
  readonly out: string[];
  readonly errors: string[];
  readonly stop: () => void;
}

function run(...argv: string[]): Ran {
  const out: string[] = [];
  const errors: string[] = [];
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
  const host = {
    out: (text: string) => out.push(text),
    error: (text: string) => errors.push(text),
    environment: {},
    stopped,
    manifests: [depot],
  };
  return { code: runCli(argv, host), out, errors, stop: () => stop() };
}

describe("the command", () => {
  test("listens, says what to point a client at, and ends when it is stopped", async () => {
    const ran = run("--port", "0");
    while (ran.out.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const url = /endpoint (http:\/\/127\.0\.0\.1:\d+\/depot)\n/.exec(ran.out[0] ?? "")?.[1] ?? "";
    expect(ran.out[0]).toContain("new DepotClient(");
    expect((await fetch(`${url}/items?api-version=1`)).status).toBe(200);
    ran.stop();
    expect(await ran.code).toBe(0);
    await expect(fetch(`${url}/items?api-version=1`)).rejects.toThrow(TypeError);
  });

  test("explains itself", async () => {
    const ran = run("--help");
    expect(await ran.code).toBe(0);
    expect(ran.out[0]).toContain("--port <n>");
  });

  test.each([
    ["--prot", "1"],
    ["--port", "99999"],
    ["--port", "x"],
    ["--port"],
    ["--speed", "0"],
    ["--speed", "fast"],
    ["extra"],
  ])("refuses %s %s with exit code 2 and says how it is used", async (...argv) => {
    const ran = run(...argv.filter((text) => text !== undefined));
    expect(await ran.code).toBe(2);
    expect(ran.errors[0]).toContain("Usage: azbackup-emulator");
    expect(ran.errors[0]).toMatch(/^azbackup-emulator: .*(option|argument|port|speed)/i);
    expect(ran.out).toEqual([]);
  });

  test("says which services there are when it is asked for another", async () => {
    const ran = run("--service", "nosuch");
    expect(await ran.code).toBe(1);
    expect(ran.errors[0]).toContain('no service "nosuch"; there are: depot');
  });
});
