import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { npmEnvironment } from "../src/registry/npm-environment.js";
import { NpmClient } from "../src/registry/npm-client.js";
import { targetRegistry } from "../src/registry/target-registry.js";
import { packPackages, requireNoRegistry } from "../src/steps/pack-packages.js";
import { publishTarballs } from "../src/steps/publish-tarballs.js";

const elsewhere = "https://registry.example";
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "azbackup-publishing-"))));
afterAll(async () => rm(folder, { recursive: true }));

test.each([elsewhere, "http://localhost.example:4873/", "https://127.0.0.1/", "http://127.0.0.1.example/"])(
  "nothing is published to %s",
  async (registry) => {
    await expect(npmEnvironment(folder, registry)).rejects.toThrow("this machine only");
    expect(() => targetRegistry(registry, false)).toThrow("this machine only");
  },
);

test("another registry is spoken to over https, and only when it is asked for", () => {
  expect(() => targetRegistry("http://registry.example", true)).toThrow("https only");
  expect(targetRegistry(elsewhere, true)).toBe(`${elsewhere}/`);
});

test("who is not in CI publishes nothing to another machine", () => {
  const command = fileURLToPath(new URL("../dist/release.js", import.meta.url));
  const run =
    (...more: string[]) =>
    () =>
      execFileSync(process.execPath, [command, "publish", folder, ...more], {
        cwd: fileURLToPath(new URL("../../..", import.meta.url)),
        env: { ...process.env, CI: "" },
        stdio: "pipe",
      });
  expect(run("--public")).toThrow("only CI publishes with --public");
  expect(run("--registry", elsewhere)).toThrow("this machine only");
});

test("a package that names a registry of its own is refused", async () => {
  const manifest = { name: "x", version: "1.0.0", publishConfig: { registry: elsewhere } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await expect(requireNoRegistry(folder)).rejects.toThrow("a registry of its own");
});

test("neither the settings nor the tokens of whoever runs it are left, in either case of letters", async () => {
  const settings = {
    npm_config_registry: elsewhere,
    NPM_CONFIG_REGISTRY: elsewhere,
    "npm_config_@azbackup:registry": elsewhere,
    NPM_TOKEN: "t",
    NODE_AUTH_TOKEN: "t",
    https_proxy: elsewhere,
  };
  const env = { ...settings, ...(await npmEnvironment(folder, "http://127.0.0.1:4873/", settings)) };
  expect(Object.values(env)).not.toContain(elsewhere);
  expect(Object.values(env)).not.toContain("t");
  const options = { cwd: folder, encoding: "utf8", env: { ...process.env, ...env } } as const;
  const read = (name: string) => execFileSync("npm", ["config", "get", name], options).trim();
  expect(read("registry")).toBe("http://127.0.0.1:4873/");
  expect(read("@azbackup:registry")).toBe("undefined");
});

test("every request of a publish goes to the registry on this machine", async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    response.writeHead(request.method === "PUT" ? 201 : 404).end("{}");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const host = `127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  const registry = `http://${host}/`;
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "@azbackup/x", version: "1.0.0" }));
  const polluted = { NPM_CONFIG_REGISTRY: elsewhere, "npm_config_@azbackup:registry": elsewhere };
  const env = await npmEnvironment(join(folder, "npm"), registry, { ...process.env, ...polluted });
  const one = { name: "@azbackup/x", version: "1.0.0", folder, isClient: false, peers: [] };
  const npm = new NpmClient(targetRegistry(registry, false), folder, env);
  const packed = await packPackages([one], join(folder, "tarballs"));
  const published = await publishTarballs(packed, npm, { tag: "next", provenance: false, dryRun: false });
  server.close();
  expect(published.map(({ name }) => name)).toEqual(["@azbackup/x"]);
  expect(asked).toContain(`PUT ${host}/@azbackup%2fx`);
  const logs = join(folder, "npm/npm-cache/_logs");
  const said = await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), "utf8")));
  const fetched = said.flatMap((text) =>
    [...text.matchAll(/http fetch \w+ \d+ (\S+)/g)].map(([, url]) => url),
  );
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((url) => !url?.startsWith(registry))).toEqual([]);
});
