/** What all resources of a synthetic spec share: `shared.tsp`. */
export const shared = `import "@typespec/http";
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
