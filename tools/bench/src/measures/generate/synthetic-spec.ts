import { operationKinds, resourceFile } from "./synthetic-resource.js";
import { shared } from "./synthetic-shared.js";

/**
 * A spec of so many operations, as files by their path below the spec's folder: resources that can be
 * read, listed in pages, put, and started in the background, one file a resource. Every resource has
 * models of its own, and all of them share some, as in a spec written by hand.
 */
export function syntheticSpec(operations: number): ReadonlyMap<string, string> {
  const resources = Array.from(
    { length: Math.ceil(operations / operationKinds.length) },
    (_, index) => index + 1,
  );
  const left = (resource: number): number => operations - (resource - 1) * operationKinds.length;
  return new Map([
    ["main.tsp", mainFile(resources)],
    ["shared.tsp", shared],
    ...resources.map((resource): [string, string] => [
      `resource-${resource}.tsp`,
      resourceFile(resource, operationKinds.slice(0, left(resource))),
    ]),
  ]);
}

function mainFile(resources: readonly number[]): string {
  return `import "@typespec/http";
import "@typespec/versioning";
import "@azure-tools/typespec-client-generator-core";
import "../common/arm.tsp";
import "./shared.tsp";
${resources.map((resource) => `import "./resource-${resource}.tsp";`).join("\n")}

using TypeSpec.Http;
using TypeSpec.Versioning;

/** A service that nobody has: as many operations as it takes to see how a generator grows. */
@service(#{ title: "SyntheticClient" })
@versioned(Versions)
@server("{endpoint}", "Azure Resource Manager.", { ...Arm.ServerParameters })
@useAuth(Arm.Auth)
@Azure.ClientGenerator.Core.clientInitialization({ parameters: Arm.SubscriptionParameters })
namespace Synthetic;

/** The versions of the API. */
enum Versions {
  /** The only version. */
  v2026_01_01: "2026-01-01",
}
`;
}
