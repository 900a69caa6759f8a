import { createLocalJWKSet, jwtVerify } from "jose";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.js";
import type { Emulator, EmulatorOptions } from "../src/index.js";
import { backupBody, json } from "./helpers/session.js";

const ORIGIN = "https://emulator.azbackup.test";
const TENANT = "99999999-9999-4999-8999-999999999999";
const SCOPE = "https://managedhsm.azure.net/.default";

const create = (options: EmulatorOptions = {}): Promise<Emulator> =>
  createEmulator({ services: ["keyvault"], ...options });

async function ask(
  emulator: Emulator,
  path: string,
  form?: Record<string, string>,
): Promise<Record<string, unknown>> {
  const body = form && new URLSearchParams(form);
  const response = await emulator.fetch(
    `${ORIGIN}${path}`,
    body === undefined ? {} : { method: "POST", body },
  );
  return { ...Object(await response.json()), status: response.status };
}

async function tokenOf(emulator: Emulator, scope = SCOPE, claims?: string): Promise<string> {
  const form = { grant_type: "client_credentials", client_id: "app", client_secret: "any", scope };
  const { access_token } = await ask(
    emulator,
    `/${TENANT}/oauth2/v2.0/token`,
    claims === undefined ? form : { ...form, claims },
  );
  return String(access_token);
}

function backUp(emulator: Emulator, token: string): Promise<Response> {
  return emulator.fetch(`${ORIGIN}/keyvault/backup?api-version=7.4`, {
    method: "POST",
    headers: { ...json, authorization: `Bearer ${token}` },
    body: backupBody,
  });
}

describe("the token endpoint", () => {
  test("is found by discovery, and signs with the keys it publishes", async () => {
    const emulator = await create();
    const configuration = await ask(emulator, `/${TENANT}/v2.0/.well-known/openid-configuration`);
    expect(configuration).toMatchObject({
      issuer: `${ORIGIN}/${TENANT}/v2.0`,
      token_endpoint: `${ORIGIN}/${TENANT}/oauth2/v2.0/token`,
    });
    const token = await tokenOf(emulator);
    const keys = await emulator.fetch(String(configuration["jwks_uri"]));
    const { payload } = await jwtVerify(token, createLocalJWKSet(Object(await keys.json())), {
      audience: "https://managedhsm.azure.net",
      issuer: `${ORIGIN}/${TENANT}/v2.0`,
      currentDate: new Date(emulator.clock.now()),
    });
    expect(payload).toMatchObject({ tid: TENANT, azp: "app", idtyp: "app" });
    const instance = await ask(
      emulator,
      `/common/discovery/instance?api-version=1.1&authorization_endpoint=${ORIGIN}/${TENANT}/oauth2/v2.0/authorize`,
    );
    expect(instance).toMatchObject({
      tenant_discovery_endpoint: `${ORIGIN}/${TENANT}/v2.0/.well-known/openid-configuration`,
      metadata: [{ aliases: ["emulator.azbackup.test"] }],
    });
  });

  test("gives tokens of the first version, to a managed identity, and to somebody with a name", async () => {
    const emulator = await create();
    const first = await ask(emulator, `/${TENANT}/oauth2/token`, {
      grant_type: "client_credentials",
      client_id: "app",
      client_secret: "any",
      resource: "https://vault.azure.net",
    });
    expect(first).toMatchObject({
      token_type: "Bearer",
      expires_in: "3599",
      resource: "https://vault.azure.net",
    });
    const identity =
      "/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://vault.azure.net";
    expect(await ask(emulator, identity)).toMatchObject({ status: 400 });
    const machine = await emulator.fetch(`${ORIGIN}${identity}`, { headers: { metadata: "true" } });
    expect(await machine.json()).toMatchObject({ token_type: "Bearer", expires_in: "3600" });
    const person = await ask(emulator, "/organizations/oauth2/v2.0/token", {
      grant_type: "password",
      client_id: "app",
      username: "ada@emulator.test",
      password: "any",
      scope: `${SCOPE} openid offline_access`,
    });
    expect(person).toMatchObject({ id_token: expect.any(String), refresh_token: expect.any(String) });
  });

  test("refuses in its own form, and known applications alone where there are any", async () => {
    const emulator = await create({ clients: { app: "right" } });
    const form = { grant_type: "client_credentials", client_id: "app", client_secret: "right", scope: SCOPE };
    const path = `/${TENANT}/oauth2/v2.0/token`;
    expect(await ask(emulator, path, form)).toMatchObject({ status: 200 });
    expect(await ask(emulator, path, { ...form, client_secret: "wrong" })).toMatchObject({
      status: 401,
      error: "invalid_client",
    });
    expect(await ask(emulator, path, { ...form, client_id: "other" })).toMatchObject({
      error: "unauthorized_client",
    });
    expect(await ask(emulator, path, { ...form, grant_type: "magic" })).toMatchObject({
      error: "unsupported_grant_type",
    });
    expect(await ask(emulator, path, { ...form, scope: "" })).toMatchObject({
      status: 400,
      error: "invalid_request",
    });
  });

  test("is the one challenges name, with the tenant of who asked for a token last", async () => {
    const emulator = await create();
    await tokenOf(emulator);
    const refused = await emulator.fetch(`${ORIGIN}/keyvault/backup?api-version=7.4`, { method: "POST" });
    expect(refused.headers.get("www-authenticate")).toBe(
      `Bearer authorization="${ORIGIN}/${TENANT}", resource="https://azbackup.test"`,
    );
  });
});

describe("tokens that are checked", () => {
  test("have to be the emulator's, for the service, and not expired", async () => {
    const emulator = await create({ checkTokens: true });
    expect((await backUp(emulator, "made-up")).status).toBe(401);
    expect((await backUp(emulator, await tokenOf(emulator, "https://graph.example/.default"))).status).toBe(
      401,
    );
    const token = await tokenOf(emulator);
    expect((await backUp(emulator, token)).status).toBe(202);
    await emulator.clock.advance(3_600_000);
    const expired = await backUp(emulator, token);
    expect([expired.status, expired.headers.get("x-emulator-hint")]).toEqual([
      401,
      "Unauthorized: the token has expired",
    ]);
  });

  test("that are revoked are asked for again, with claims a new one satisfies", async () => {
    const emulator = await create({ checkTokens: true });
    const token = await tokenOf(emulator);
    await emulator.clock.advance(1500);
    await emulator.fetch(`${ORIGIN}/_emulator/tokens/revoke`, { method: "POST" });
    const refused = await backUp(emulator, token);
    const encoded = /error="insufficient_claims", claims="([^"]+)"/.exec(
      refused.headers.get("www-authenticate") ?? "",
    )?.[1];
    const claims = Buffer.from(encoded ?? "", "base64").toString();
    expect(JSON.parse(claims)).toMatchObject({ access_token: { nbf: { essential: true } } });
    expect((await backUp(emulator, await tokenOf(emulator, SCOPE, claims))).status).toBe(202);
  });
});

test("the cloud describes itself, and knows tenants, subscriptions and providers", async () => {
  const emulator = await createEmulator({ services: ["mysql-flexible", "recovery-services"] });
  expect(await ask(emulator, "/metadata/endpoints?api-version=2015-01-01")).toMatchObject({
    authentication: { loginEndpoint: `${ORIGIN}/` },
  });
  const newest = await emulator.fetch(`${ORIGIN}/metadata/endpoints?api-version=2022-09-01`);
  expect(await newest.json()).toMatchObject([{ resourceManager: `${ORIGIN}/` }]);
  expect(await ask(emulator, "/tenants?api-version=2022-12-01")).toMatchObject({
    value: [{ tenantType: "AAD" }],
  });
  expect(
    await ask(emulator, "/subscriptions/1/providers/Microsoft.DBforMySQL?api-version=2022-12-01"),
  ).toMatchObject({
    registrationState: "Registered",
  });
});
