/** Kinds of operations, in the order they come in: a spec of n has as many of each, give or take one. */
const kinds = ["get", "list", "put", "post"] as const;

type Kind = (typeof kinds)[number];

/**
 * A spec of so many operations, as files by their path below the spec's folder: resources that can be
 * read, listed in pages, put, and started in the background, one file a resource. Every resource has
 * models of its own, and all of them share some, as in a spec written by hand.
 */
export function syntheticSpec(operations: number): ReadonlyMap<string, string> {
  const resources = Array.from({ length: Math.ceil(operations / kinds.length) }, (_, index) => index + 1);
  const left = (resource: number): number => operations - (resource - 1) * kinds.length;
  return new Map([
    ["main.tsp", mainFile(resources)],
    ["shared.tsp", shared],
    ...resources.map((resource): [string, string] => [
      `resource-${resource}.tsp`,
      resourceFile(resource, kinds.slice(0, left(resource))),
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

const shared = `import "@typespec/http";
import "@azure-tools/typespec-azure-core";
import "../common/arm.tsp";

using TypeSpec.Http;
using Azure.Core;

namespace Synthetic;

/** Who is told when something happens. */
model Contact {
  /** Name of the person. */
  @minLength(1)
  @maxLength(64)
  name: string;

  /** Where mail goes to. */
  mail?: string;
}

/** When something is done, and how often. */
model Schedule {
  /** Minutes between two runs. */
  @minValue(5)
  @maxValue(10080)
  intervalMinutes: int32;

  /** When the first run is due (UTC). */
  firstRun?: utcDateTime;

  /** Who is told of a run that failed. */
  contacts?: Contact[];
}

/** State of something that takes its time. */
union ProvisioningState {
  string,

  /** It is being worked on. */
  InProgress: "InProgress",

  /** It is done. */
  @lroSucceeded
  Succeeded: "Succeeded",

  /** It failed. */
  @lroFailed
  Failed: "Failed",

  /** It was canceled. */
  @lroCanceled
  Canceled: "Canceled",
}

/** How a run stands. */
model RunStatus {
  /** Id of the run. */
  name?: string;

  /** State of the run. */
  @lroStatus
  status: ProvisioningState;

  /** When it started (UTC). */
  startTime?: utcDateTime;

  /** When it ended (UTC). */
  endTime?: utcDateTime;

  /** What went wrong, if it failed. */
  @lroErrorResult
  error?: Arm.ErrorDetail;
}

/** Parameters of every request about one resource. */
alias ResourceParameters = {
  ...Arm.ResourceGroupParameters;

  /** Name of the resource: letters, digits and dashes. */
  @path
  @pattern("^[-A-Za-z0-9]+$")
  resourceName: string;
};

/** The work was accepted. */
alias Accepted<Result> = {
  @statusCode _: 202;

  /** Where the result is once the work is done. */
  @finalLocation(Result)
  @header("Location")
  location?: string;

  /** Where the status can be read. */
  @pollingLocation(StatusMonitorPollingOptions<RunStatus>)
  @header("Azure-AsyncOperation")
  azureAsyncOperation?: string;
};
`;

function resourceFile(resource: number, present: readonly Kind[]): string {
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
const operation: Readonly<Record<Kind, (resource: number) => string>> = {
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
