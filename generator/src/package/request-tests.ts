import { argumentsText, sampleCall, sendText } from "../contract-tests/operation-call.js";
import { Sampler } from "../contract-tests/sample-value.js";
import { sampleRequest } from "../contract-tests/wire-request.js";
import type { ClientPlan } from "../client/plan.js";
import type { OperationModel } from "../model/types.js";
import { valueText } from "../text/value.js";

const least = { most: false, variant: 0 } as const;

function credentialText({ service: { auth } }: ClientPlan): string[] {
  if (auth.token !== undefined) {
    return ['{ getToken: async () => ({ token: "test", expiresOnTimestamp: Date.now() + 3_600_000 }) }'];
  }
  if (auth.keys !== undefined) return ['{ key: "test" }'];
  if (auth.basic === true) return ['{ username: "test", password: "test" }'];
  return [];
}

/** The client of a test, as source: it asks the server of the test. */
function clientText(plan: ClientPlan): string {
  const { clientName, endpoint, clientParameters } = plan.service;
  const sampler = new Sampler(plan);
  const preset = endpoint.default !== undefined;
  const variables = (endpoint.server?.variables ?? []).filter((one) => one.default === undefined);
  const args = [
    ...(preset ? [] : ["endpoint"]),
    ...variables.map((one) => valueText(sampler.sample(one, least))),
    ...credentialText(plan),
    ...clientParameters.map((one) => valueText(sampler.sample(one, least))),
    `{ ${[...(preset ? ["endpoint"] : []), "...settings", "allowInsecureConnection: true", "retry: { maxRetries: 0 }"].join(", ")} }`,
  ];
  return `new ${clientName}(${args.join(", ")})`;
}

function testOf(plan: ClientPlan, operation: OperationModel, sampler: Sampler): string {
  const call = sampleCall(plan, operation, sampler, least);
  // Where the server is, the test says; all else of the URL is the operation's.
  const here = { ...call, settings: { ...call.settings, [plan.service.endpoint.name]: "" } };
  return `test(${JSON.stringify(operation.name)}, async () => {
const sent = await requestOf((client) => client.${operation.name}(${argumentsText(operation, call)})${sendText(operation, call)}, ${valueText(call.settings)});
assertSent(sent, ${sampleRequest(plan, operation, here)});
});`;
}

/** Whether a request can be looked at without a certificate, and is the first that is sent. */
function isTestable(plan: ClientPlan, operation: OperationModel): boolean {
  const { auth } = plan.service;
  const onlyCertificate = auth.certificate === true && auth.token === undefined && auth.keys === undefined;
  return !onlyCertificate && operation.lro?.tracking["baseline"] === undefined;
}

/**
 * Tests that a package brings along: what each operation asks for, seen by a server of its own on this machine.
 * They need nothing but Node. Undefined where there is no operation that can be tested so.
 */
export function requestTests(plan: ClientPlan): string | undefined {
  const sampler = new Sampler(plan);
  const operations = plan.service.operations.filter((operation) => isTestable(plan, operation));
  if (operations.length === 0) return undefined;
  return [
    plan.header,
    `import assert from "node:assert/strict";
import { createServer } from "node:http";
import { test } from "node:test";
import { ${plan.service.clientName} } from "../dist/index.js";`,
    `/** What a call sends to a server that takes nothing. */
async function requestOf(call, settings) {
let sent;
const server = createServer((request, response) => {
sent = request;
request.resume();
response.writeHead(400).end();
});
await new Promise((resolve) => { server.listen(0, "127.0.0.1", resolve); });
const endpoint = \`http://127.0.0.1:\${server.address().port}\`;
const client = ${clientText(plan)};
try {
await assert.rejects(async () => call(client), { statusCode: 400 });
return sent;
} finally {
await client.close();
server.close();
}
}`,
    `function assertSent({ method, url, headers }, expected) {
const { pathname, searchParams } = new URL(url, "http://127.0.0.1");
assert.equal(method, expected.method);
assert.ok(pathname.endsWith(expected.path), \`\${pathname} ends with \${expected.path}\`);
for (const [name, value] of Object.entries(expected.query)) assert.deepEqual(searchParams.getAll(name), [value].flat());
for (const [name, value] of Object.entries(expected.headers ?? {})) assert.equal(headers[name], String(value));
}`,
    ...operations.map((operation) => testOf(plan, operation, sampler)),
  ].join("\n\n");
}
