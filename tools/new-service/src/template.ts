import type { ServiceNames } from "./names.js";

function spec({ namespace }: ServiceNames): string {
  return `import "@typespec/http";
import "@typespec/openapi";
import "@typespec/versioning";
import "@azure-tools/typespec-azure-core";
import "@azbackup/generator";
import "./models.tsp";

using TypeSpec.Http;
using TypeSpec.OpenAPI;
using TypeSpec.Versioning;
using Azure.Core;

/**
 * Say what the service backs up, in a sentence.
 */
@service(#{ title: "${namespace}Client" })
@versioned(Versions)
@server(
  "{endpoint}",
  "The service.",
  {
    /** URL of the service. */
    @extension("x-ms-skip-url-encoding", true)
    endpoint: string,
  }
)
@useAuth(
  OAuth2Auth<[
    {
      type: OAuth2FlowType.implicit,
      authorizationUrl: "https://login.microsoftonline.com/common/oauth2/authorize",
      scopes: ["https://management.azure.com/.default"],
    }
  ]>
)
namespace ${namespace};

/** The versions of the API. */
enum Versions {
  /** The first version. */
  v2024_01_01: "2024-01-01",
}

/**
 * Starts a backup.
 *
 * @param backup What to back up.
 */
@route("/backups")
@post
@operationId("StartBackup")
@pollingOperation(getBackup)
@finalOperation(getBackup)
@Azbackup.tracking(#{ skipFinalGet: true })
op startBackup(
  ...Azure.Core.Foundations.ApiVersionParameter,
  @body backup: BackupRequest,
): BackupAccepted | BackupError;

/**
 * Reads a backup.
 *
 * @param backupId The id which the start of the backup returned.
 */
@route("/backups/{backupId}")
@get
@operationId("GetBackup")
op getBackup(
  ...Azure.Core.Foundations.ApiVersionParameter,
  @path @minLength(1) backupId: string,
): Backup | BackupError;
`;
}

function models({ namespace }: ServiceNames): string {
  return `import "@typespec/http";
import "@azure-tools/typespec-azure-core";
import "@azbackup/generator";

using TypeSpec.Http;
using Azure.Core;

namespace ${namespace};

/** What to back up. */
model BackupRequest {
  /** Name of the backup. */
  @minLength(1)
  @maxLength(63)
  name: string;
}

/** The backup was accepted. */
model BackupAccepted {
  /** The request was accepted, and is worked on. */
  @statusCode _: 202;

  /** Identifies the backup. */
  @header("x-ms-backup-id")
  @pollingOperationParameter("backupId")
  backupId: string;
}

/** State of a backup. */
union BackupStatus {
  string,

  /** It is running. */
  "InProgress",

  /** It is done. */
  @lroSucceeded
  "Succeeded",

  /** It was canceled. */
  @lroCanceled
  "Canceled",

  /** It failed; \`error\` says why. */
  @lroFailed
  "Failed",
}

/** A backup. */
model Backup {
  /** Identifies the backup. */
  id: string;

  /** How it is going. */
  @lroStatus
  status: BackupStatus;

  /** What went wrong. */
  @lroErrorResult
  error?: ErrorBody;
}

/** What went wrong. */
model ErrorBody {
  /** The service's code of the error. */
  code: string;

  /** What went wrong, in words. */
  message: string;
}

/** The answer to a request that failed. */
@error
model BackupError {
  /** What went wrong. */
  error: ErrorBody;
}
`;
}

const version = { "api-version": "2024-01-01", endpoint: "https://service.example" };
const id = "3f0c9a52-6d0e-4a57-8f0b-0d8f3c1b7a10";

const examples: Readonly<Record<string, object>> = {
  "startBackup.json": {
    operationId: "StartBackup",
    title: "Start a backup (composed)",
    parameters: { ...version, backup: { name: "nightly" } },
    responses: { 202: { headers: { "x-ms-backup-id": id } } },
  },
  "getBackup.json": {
    operationId: "GetBackup",
    title: "A backup that is done (composed)",
    parameters: { ...version, backupId: id },
    responses: { 200: { body: { id, status: "Succeeded" } } },
  },
};

function changeset({ folder }: ServiceNames): string {
  return `---
"@azbackup/${folder}": minor
---

First client of ${folder}.
`;
}

/** The files somebody writes by hand for a service, ready to be filled in, by path from the root. */
export function serviceFiles(names: ServiceNames): Map<string, string> {
  const folder = `specs/${names.folder}`;
  const payloads = Object.entries(examples).map(([file, example]): [string, string] => [
    `${folder}/examples/2024-01-01/${file}`,
    `${JSON.stringify(example, undefined, 2)}\n`,
  ]);
  return new Map([
    [`${folder}/main.tsp`, spec(names)],
    [`${folder}/models.tsp`, models(names)],
    ...payloads,
    [`.changeset/add-${names.folder}.md`, changeset(names)],
  ]);
}
