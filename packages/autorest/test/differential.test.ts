import { afterAll, describe, expect, it } from "vitest";
import { differences } from "./support/differences.js";
import { exchange } from "./support/exchange.js";
import { instants } from "./support/instants.js";
import { manifestOf } from "./support/manifests.js";
import { services } from "./support/services.js";
import { operationsInSpecs } from "./support/specs.js";

const compared = new Set<string>();
const applied = new Set<string>();

describe.each(services)("the clients of $name", (service) => {
  const manifest = manifestOf(service.name);
  const documented = manifest.operations.filter(({ examples }) => examples.length > 0);
  describe.each(documented)("do the same for $name", (operation) => {
    const exchanges = operation.examples.flatMap((example) =>
      Object.keys(example.responses).map((status) => ({
        example,
        title: example.title,
        status: Number(status),
      })),
    );

    it.each(exchanges)("$title, answered with $status", async ({ example, status }) => {
      const { ours, azure, known } = await exchange(service, manifest, operation, example, status);
      let leveled = azure;
      for (const { id, level } of differences) {
        const next = level(leveled, ours, known);
        if (next !== leveled) applied.add(id);
        leveled = next;
      }
      expect(leveled).toEqual(ours);
      compared.add(`${service.name} ${operation.operationId}`);
    });

    it("and what is sent is what the examples say", async () => {
      for (const { example, status } of exchanges) {
        const { azure } = await exchange(service, manifest, operation, example, status);
        const { body } = operation;
        if (body === undefined || body.xml !== undefined) continue;
        expect(instants(azure.body)).toEqual(instants(example.parameters[body.name]));
      }
    });
  });
});

describe("the comparison", () => {
  afterAll(() => {
    process.stdout.write(
      `${compared.size} operations compared, of ${operationsInSpecs().length} in the specs\n`,
    );
  });

  it("covers every operation of the specs that has a documented example", () => {
    const undocumented = services.flatMap(({ name }) =>
      manifestOf(name)
        .operations.filter(({ examples }) => examples.length === 0)
        .map(({ operationId }) => `${name} ${operationId}`),
    );
    expect([...compared, ...undocumented].sort()).toEqual(operationsInSpecs());
  });

  it("allows no difference that does not occur", () => {
    expect([...applied].sort()).toEqual(differences.map(({ id }) => id).sort());
  });
});
