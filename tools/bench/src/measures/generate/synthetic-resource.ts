/** Kinds of operations, in the order they come in: a spec of n has as many of each, give or take one. */
export const operationKinds = ["get", "list", "put", "post"] as const;

type OperationKind = (typeof operationKinds)[number];

const header = `import "@typespec/http";
import "@typespec/openapi";
import "@azure-tools/typespec-azure-core";
import "../common/arm.tsp";
import "./shared.tsp";

using TypeSpec.Http;
using TypeSpec.OpenAPI;
using Azure.Core;

namespace Synthetic;
`;

/** The file of a resource: its models, and those of its operations that there are. */
export function resourceFile(resource: number, present: readonly OperationKind[]): string {
  return [header, models(resource), ...present.map((kind) => operation[kind](resource))].join("\n");
}

function models(resource: number): string {
  return `/** Resource number ${resource}. */
model Resource${resource} extends Arm.ProxyResource {
  /** What is known of the resource. */
  properties?: Resource${resource}Properties;
}

/** What is known of resource number ${resource}. */
model Resource${resource}Properties {
  /** State of the resource. */
  @visibility(Lifecycle.Read)
  provisioningState?: ProvisioningState;

  /** What it is for. */
  @maxLength(256)
  description?: string;

  /** Days a copy is kept. */
  @minValue(1)
  @maxValue(365)
  retentionDays?: int32;

  /** Size of a copy, in bytes. */
  sizeInBytes?: int64;

  /** Whether copies are made. */
  enabled?: boolean;

  /** When copies are made. */
  schedule?: Schedule;

  /** Names and values of the caller's own. */
  labels?: Record<string>;
}

/** Resources of number ${resource}. */
model Resource${resource}List {
  /** The resources of this page. */
  @pageItems
  value?: Resource${resource}[];

  /** URL of the next page; absent on the last. */
  @nextLink
  nextLink?: string;
}

/** What a run of resource number ${resource} is asked to do. */
model Resource${resource}Run {
  /** Days the copy is kept. */
  @minValue(1)
  retentionDays?: int32;

  /** Who is told of the end. */
  contacts?: Contact[];
}
`;
}

/** The declaration of an operation of each kind. */
const operation: Readonly<Record<OperationKind, (resource: number) => string>> = {
  get: (resource) => `/** Reads a resource of number ${resource}. */
@operationId("Resource${resource}_Get")
@tag("Resource${resource}")
@route("${path(resource)}/{resourceName}")
@get
op getResource${resource}(...ResourceParameters): Resource${resource} | Arm.ErrorResponse;
`,
  list: (resource) => `/** Lists the resources of number ${resource}. */
@operationId("Resource${resource}_List")
@tag("Resource${resource}")
@route("${path(resource)}")
@get
@list
op listResource${resource}(...Arm.ResourceGroupParameters): Resource${resource}List | Arm.ErrorResponse;
`,
  put: (resource) => `/**
 * Makes a resource of number ${resource}, or changes it.
 *
 * @param resource What it should be.
 */
@operationId("Resource${resource}_Put")
@tag("Resource${resource}")
@route("${path(resource)}/{resourceName}")
@put
op putResource${resource}(...ResourceParameters, @body resource: Resource${resource}): Resource${resource} | Arm.ErrorResponse;
`,
  post: (resource) => `/**
 * Starts a run of a resource of number ${resource}, which goes on in the background.
 *
 * @param parameters What to do.
 */
@operationId("Resource${resource}_Run")
@tag("Resource${resource}")
@route("${path(resource)}/{resourceName}/run")
@post
@useFinalStateVia("location")
op runResource${resource}(...ResourceParameters, @body parameters: Resource${resource}Run): Resource${resource} | Accepted<Resource${resource}> | Arm.ErrorResponse;
`,
};

function path(resource: number): string {
  return `/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Synthetic.Service/resources${resource}`;
}
