import type {
  SdkLroServiceMetadata,
  SdkModelPropertyType,
  SdkModelType,
  SdkType,
} from "@azure-tools/typespec-client-generator-core";
import type { Operation } from "@typespec/compiler";
import * as facts from "../decorators/facts.js";
import { isErrorResult, pollingLink, statusWords } from "./azure-core.js";
import { allProperties, errorNames } from "./build-error.js";
import { buildShape } from "./build-type.js";
import type { Builder } from "./builder.js";
import { report } from "./builder.js";
import type { LroModel, OperationModel } from "./types.js";
import { defined } from "./values.js";
import { rawProperty } from "./raw.js";
import { wireNameOf } from "./wire-name.js";
import { argumentsOf, linkByPath, namesStatusUrl } from "./operation-links.js";

type Path = readonly string[];

function modelOf(type: SdkType | undefined): SdkModelType | undefined {
  const inner = type?.kind === "nullable" ? type.type : type;
  return inner?.kind === "model" ? inner : undefined;
}

interface FoundStatus {
  readonly path: Path;
  readonly property: SdkModelPropertyType;
  readonly holder: SdkModelType;
}

/** The property at a path of wire names, with the model it is in. */
function propertyAt(model: SdkModelType, path: Path): FoundStatus | undefined {
  let holder: SdkModelType | undefined = model;
  for (const [at, name] of path.entries()) {
    const property: SdkModelPropertyType | undefined =
      holder && allProperties(holder).find((candidate) => wireNameOf(candidate) === name);
    if (holder === undefined || property === undefined) return undefined;
    if (at === path.length - 1) return { path, property, holder };
    holder = modelOf(property.type);
  }
  return undefined;
}

/** Finds the property that carries the status: where the spec says, in the model itself, or in one it holds. */
function findStatus(
  builder: Builder,
  model: SdkModelType,
  seen: readonly SdkModelType[] = [],
): FoundStatus | undefined {
  const said = model.__raw && facts.statusAt.get(builder.context.program, model.__raw);
  if (said !== undefined && model.__raw !== undefined) {
    const found = propertyAt(model, said.path.split("."));
    if (found !== undefined) return found;
    report(builder, "no-such-member", model.__raw, { name: model.name, path: said.path });
  }
  const properties = allProperties(model);
  const own = properties.find(
    (property) => statusWords(builder.context.program, rawProperty(property)) !== undefined,
  );
  if (own !== undefined) return { path: [wireNameOf(own)], property: own, holder: model };
  for (const property of properties) {
    const inner = modelOf(property.type);
    if (inner === undefined || seen.includes(inner)) continue;
    const found = findStatus(builder, inner, [...seen, model]);
    if (found !== undefined) return { ...found, path: [wireNameOf(property), ...found.path] };
  }
  return undefined;
}

/** Names of the variants of the status type that are marked with a fact. */
function markedStates(
  builder: Builder,
  property: SdkModelPropertyType,
  fact: { get(program: Builder["context"]["program"], target: never): true | undefined },
): string[] {
  const type = property.type.kind === "nullable" ? property.type.type : property.type;
  if (type.kind !== "enum") return [];
  return type.values
    .filter((value) => value.__raw !== undefined && fact.get(builder.context.program, value.__raw as never))
    .map((value) => String(value.value));
}

const usual = {
  succeeded: ["Succeeded"],
  failed: ["Failed"],
  canceled: ["Canceled"],
} as const;

function unlessUsual(words: readonly string[], kind: keyof typeof usual): readonly string[] | undefined {
  return words.length === 0 || JSON.stringify(words) === JSON.stringify(usual[kind]) ? undefined : words;
}

/** The listed words of a status that end nothing. Undefined where the spec lists none. */
function runningStates(property: SdkModelPropertyType, ends: readonly string[]): string[] | undefined {
  const type = property.type.kind === "nullable" ? property.type.type : property.type;
  if (type.kind !== "enum") return undefined;
  return type.values.map(({ value }) => String(value)).filter((word) => !ends.includes(word));
}

/** The words a status document uses, where they are not the usual ones. */
function vocabulary(builder: Builder, model: SdkModelType): Record<string, unknown> | undefined {
  const status = findStatus(builder, model);
  if (status === undefined) return undefined;
  const { program } = builder.context;
  const words = statusWords(program, rawProperty(status.property));
  const error = allProperties(status.holder).find((property) => {
    const candidate = rawProperty(property);
    return candidate !== undefined && isErrorResult(candidate);
  });
  const errorModel = error === undefined ? undefined : modelOf(error.type);
  const names = errorModel === undefined ? {} : errorNames(errorModel);
  const prefix = status.path.slice(0, -1);
  const place = model.__raw === undefined ? undefined : facts.failureAt.get(program, model.__raw);
  const errorPath = place?.path.split(".") ?? (error && [...prefix, wireNameOf(error)]);
  const parts = place === undefined ? names : (place.parts ?? {});
  const httpStatus = allProperties(status.holder).find((property) =>
    facts.outcomeHttpStatus.get(program, rawProperty(property)),
  );
  // A word that means "gave up waiting" is often marked as a failure too, for readers who know no better.
  const said = (model.__raw && facts.statusAt.get(program, model.__raw))?.words;
  const timedOut = said?.timedOut ?? markedStates(builder, status.property, facts.timedOut);
  const notYet = said?.notYet ?? markedStates(builder, status.property, facts.notYet);
  const succeeded = said?.succeeded ?? words?.succeeded ?? usual.succeeded;
  const failed = (said?.failed ?? words?.failed ?? usual.failed).filter((word) => !timedOut.includes(word));
  const canceled = said?.canceled ?? words?.canceled ?? usual.canceled;
  return defined({
    path: status.path.join(".") === "status" ? undefined : status.path,
    succeeded: unlessUsual(succeeded, "succeeded"),
    failed: unlessUsual(failed, "failed"),
    canceled: unlessUsual(canceled, "canceled"),
    running: runningStates(status.property, [...succeeded, ...failed, ...canceled, ...timedOut, ...notYet]),
    timedOut: timedOut.length > 0 ? timedOut : undefined,
    notYet: notYet.length > 0 ? notYet : undefined,
    error: errorPath?.join(".") === "error" ? undefined : errorPath,
    httpStatus: httpStatus && [...prefix, wireNameOf(httpStatus)],
    errorNames: Object.keys(parts).length > 0 ? parts : undefined,
  });
}

/** Where a status document says how far the operation is. */
function progressPaths(builder: Builder, model: SdkModelType): Record<string, Path> | undefined {
  const found: Record<string, Path> = {};
  const visit = (current: SdkModelType, path: Path, depth: number) => {
    const kinds = Object.values(current.discriminatedSubtypes ?? {});
    for (const kind of kinds) visit(kind, path, depth + 1);
    for (const property of allProperties(current)) {
      const role = facts.progress.get(builder.context.program, rawProperty(property));
      const here = [...path, wireNameOf(property)];
      if (role !== undefined && !(role in found)) found[role] = here;
      const inner = modelOf(property.type);
      if (inner !== undefined && depth < 4) visit(inner, here, depth + 1);
    }
  };
  visit(model, [], 0);
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Whether a result has members of its own under the names by which a status document tells how it went. */
function isOpaque(result: SdkModelType | undefined, status: SdkModelType): boolean {
  if (result === undefined || result === status) return false;
  return allProperties(result).some((property) => ["status", "error"].includes(wireNameOf(property)));
}

function nonEmpty(value: Record<string, unknown> | undefined): Record<string, unknown> | undefined {
  return value !== undefined && Object.keys(value).length > 0 ? value : undefined;
}

const finalStates = new Set(["azure-async-operation", "operation-location", "location", "original-uri"]);

/** What the runtime has to know to follow an operation to its end. */
export function buildLro(
  builder: Builder,
  raw: Operation,
  metadata: SdkLroServiceMetadata,
  operation: Pick<OperationModel, "parameters" | "responses" | "body">,
  operations: ReadonlyMap<Operation, OperationModel>,
): LroModel {
  const { program } = builder.context;
  const options = facts.tracking.get(program, raw) ?? {};
  const status = metadata.pollingInfo.responseModel;
  const result = metadata.finalResponse;
  const resultType = result?.result ?? (options.skipFinalGet === true ? status : undefined);
  const resultModel = modelOf(resultType);
  const polling = pollingLink(program, raw);
  const job = facts.followJob.get(program, raw);
  const linked = (target: Operation | undefined) => {
    const found = target === undefined ? undefined : operations.get(target);
    if (target !== undefined && found === undefined) {
      report(builder, "unknown-operation", raw, { operation: target.name });
    }
    return found;
  };
  // The operation that reads the status may be one of another client.
  const isElsewhere = polling !== undefined && !operations.has(polling.linkedOperation);
  const pollingOperation =
    isElsewhere && namesStatusUrl(operation) ? undefined : linked(polling?.linkedOperation);
  const pollingArguments =
    pollingOperation && argumentsOf(builder, raw, operation, pollingOperation, polling?.parameterMap);
  const jobOperation = linked(job?.operation);
  const jobModel = job === undefined ? undefined : builder.rawResults.get(job.operation);
  if (
    job !== undefined &&
    jobOperation !== undefined &&
    (jobModel && vocabulary(builder, jobModel)) === undefined
  ) {
    report(builder, "no-status", raw, { operation: jobOperation.name });
  }
  // Whoever starts a job wants to know what became of it: the job is the result.
  const jobShape = jobModel === undefined ? undefined : buildShape(builder, jobModel);
  const cancel = facts.cancelWith.get(program, raw);
  const cancelOperation = linked(cancel?.operation);

  const tracking = defined({
    finalStateVia: finalStates.has(metadata.finalStateVia) ? metadata.finalStateVia : undefined,
    skipFinalGet: options.skipFinalGet === true ? true : undefined,
    resultPath: result?.resultSegments?.map(wireNameOf),
    status: nonEmpty(vocabulary(builder, status)),
    failedHttpStatuses: options.failedHttpStatuses,
    progress: progressPaths(builder, status),
    statusOperation:
      pollingOperation && pollingArguments
        ? { operation: pollingOperation.name, arguments: pollingArguments }
        : undefined,
    resultStatus:
      options.resultHasStatus === true && resultModel !== undefined
        ? (vocabulary(builder, resultModel) ?? {})
        : undefined,
    resultIsOpaque: options.resultHasStatus !== true && isOpaque(resultModel, status) ? true : undefined,
    baseline:
      options.baseline === undefined
        ? undefined
        : { identity: options.baseline.map((name) => [name]), graceReads: options.graceReads ?? 3 },
    job:
      job === undefined || jobOperation === undefined
        ? undefined
        : defined({
            operation: jobOperation.name,
            arguments: linkByPath(builder, raw, operation, jobOperation, job),
            vocabulary: (jobModel && vocabulary(builder, jobModel)) ?? {},
            progress: jobModel && progressPaths(builder, jobModel),
          }),
    cancel:
      cancel === undefined || cancelOperation === undefined
        ? undefined
        : {
            operation: cancelOperation.name,
            arguments: linkByPath(builder, raw, operation, cancelOperation, cancel),
          },
    intervalMs: options.intervalSeconds === undefined ? undefined : options.intervalSeconds * 1000,
  });

  return {
    tracking,
    operations: [
      ...new Set(
        [pollingArguments && pollingOperation, jobOperation, cancelOperation].flatMap(
          (found) => found?.name ?? [],
        ),
      ),
    ],
    ...defined({
      status: buildShape(builder, status),
      result: jobShape ?? (resultType && buildShape(builder, resultType)),
      job: jobShape,
    }),
  };
}
