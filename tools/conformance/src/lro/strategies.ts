import type { StatusRule, LroRules } from "@azbackup/core/lro";

/** How an operation is followed that no header tells anything about. */
export interface Strategy {
  readonly tracking: LroRules;
  /** Path and query of the status operation. */
  statusPath(triggerPath: string, args: Readonly<Record<string, unknown>>): string;
  /** Shape of HTTP error documents. */
  readonly errors: Pick<StatusRule, "error" | "errorNames">;
  /** What makes a run recognizable, for strategies that read a baseline. */
  readonly identity?: readonly (readonly string[])[];
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Receiving the trigger twice could start work twice. */
  readonly startsWork: boolean;
  /** Documents are XML. */
  readonly xml?: true;
  /** Members of the result that are numbers, though the document has only texts. */
  readonly numbers?: readonly string[];
}

const pascal = { code: "Code", message: "Message", innerError: "InnerError" } as const;

function partitionProgress(verb: string, identity: NonNullable<Strategy["identity"]>): Strategy {
  return {
    tracking: {
      status: {
        path: [`${verb}State`],
        succeeded: ["Success"],
        failed: ["Failure"],
        canceled: [],
        timedOut: ["Timeout"],
        notYet: ["Invalid"],
        error: ["FailureError"],
        errorNames: pascal,
      },
      statusOperation: { operation: "status", arguments: {} },
    },
    statusPath: (path) =>
      path.replace(/\/\$\/\w+\?.*$/, `/$/Get${verb}Progress?${/api-version=[^&]*/.exec(path)?.[0] ?? ""}`),
    errors: { error: ["Error"], errorNames: pascal },
    identity,
    startsWork: true,
  };
}

/** The strategies cases name, each as data. */
export const strategies: Readonly<Record<string, Strategy>> = {
  "servicefabric-backup": partitionProgress("Backup", [["BackupId"], ["TimeStampUtc"]]),
  "servicefabric-restore": partitionProgress("Restore", [
    ["RestoredEpoch"],
    ["RestoredLsn"],
    ["TimeStampUtc"],
  ]),
  "asm-operation": {
    tracking: {
      status: {
        path: ["Status"],
        succeeded: ["Succeeded"],
        failed: ["Failed"],
        error: ["Error"],
        errorNames: pascal,
        httpStatus: ["HttpStatusCode"],
      },
      statusOperation: { operation: "status", arguments: { requestId: { header: "x-ms-request-id" } } },
    },
    statusPath: (path, args) => `/${path.split("/")[1]}/operations/${String(args["requestId"])}`,
    errors: { error: [], errorNames: pascal },
    headers: { "x-ms-version": "2012-08-01" },
    startsWork: true,
    xml: true,
    numbers: ["HttpStatusCode"],
  },
  "recoveryservices-job": {
    tracking: {
      status: {
        path: ["properties", "status"],
        succeeded: ["Completed", "CompletedWithWarnings"],
        failed: ["Failed"],
        canceled: ["Cancelled", "Canceled"],
        error: ["properties", "errorDetails"],
        errorNames: { code: "errorCode", message: "errorString" },
      },
      statusOperation: { operation: "status", arguments: {} },
    },
    statusPath: (path) => path,
    errors: {},
    startsWork: false,
  },
};
