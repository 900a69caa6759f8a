import type {
  DecoratorContext,
  Enum,
  EnumMember,
  Model,
  ModelProperty,
  Namespace,
  Numeric,
  Operation,
  Union,
  UnionVariant,
} from "@typespec/compiler";
import * as facts from "./facts.js";
import { filterDecorators } from "./filter.js";
import { findStartedDecorators } from "./find-started.js";

/** The implementations of `lib/*.tsp`: each records what it was told as a fact. */
export const $decorators = {
  Azbackup: {
    clientCertificate: ({ program }: DecoratorContext, target: Namespace) =>
      facts.clientCertificate.set(program, target, true),
    challengeAuth: ({ program }: DecoratorContext, target: Namespace) =>
      facts.challengeAuth.set(program, target, true),
    scopesByHost: (
      { program }: DecoratorContext,
      target: Namespace,
      scopes: Readonly<Record<string, readonly string[]>>,
    ) => facts.scopesByHost.set(program, target, scopes),
    defaultApiVersion: ({ program }: DecoratorContext, target: Namespace, version: string) =>
      facts.defaultApiVersion.set(program, target, version),
    startsWork: ({ program }: DecoratorContext, target: Operation) =>
      facts.startsWork.set(program, target, true),
    safeToRepeat: ({ program }: DecoratorContext, target: Operation) =>
      facts.startsWork.set(program, target, false),
    timedOut: ({ program }: DecoratorContext, target: EnumMember | UnionVariant) =>
      facts.timedOut.set(program, target, true),
    notYet: ({ program }: DecoratorContext, target: EnumMember | UnionVariant) =>
      facts.notYet.set(program, target, true),
    progress: ({ program }: DecoratorContext, target: ModelProperty, role: facts.ProgressRole) =>
      facts.progress.set(program, target, role),
    outcomeHttpStatus: ({ program }: DecoratorContext, target: ModelProperty) =>
      facts.outcomeHttpStatus.set(program, target, true),
    statusAt: (
      { program }: DecoratorContext,
      target: Model,
      path: string,
      words: facts.StatusPlace["words"] = {},
    ) => facts.statusAt.set(program, target, { path, words }),
    failureAt: (
      { program }: DecoratorContext,
      target: Model,
      path: string,
      parts?: Readonly<Record<string, string>>,
    ) => facts.failureAt.set(program, target, { path, ...(parts && { parts }) }),
    tracking: ({ program }: DecoratorContext, target: Operation, options: facts.TrackingOptions) =>
      facts.tracking.set(program, target, options),
    followJob: (
      { program }: DecoratorContext,
      target: Operation,
      operation: Operation,
      parameter: string,
      path: string,
    ) => facts.followJob.set(program, target, { operation, parameter, path }),
    cancelWith: (
      { program }: DecoratorContext,
      target: Operation,
      operation: Operation,
      parameter: string,
      path: string,
    ) => facts.cancelWith.set(program, target, { operation, parameter, path }),
    enclosedBy: ({ program }: DecoratorContext, target: Operation, before: Operation, after: Operation) =>
      facts.enclosedBy.set(program, target, { before, after }),
    knownError: (
      { program }: DecoratorContext,
      target: Operation,
      code: string,
      error?: Omit<facts.KnownError, "code">,
    ) => {
      const others = facts.knownErrors.get(program, target) ?? [];
      // Decorators run from the last to the first; the docs keep the order of the spec.
      facts.knownErrors.set(program, target, [{ code, ...error }, ...others]);
    },
    needsOneOf: ({ program }: DecoratorContext, target: Operation, parameters: readonly string[]) =>
      facts.needsOneOf.set(program, target, parameters),
    absentWhen: ({ program }: DecoratorContext, target: ModelProperty, value: string | Numeric) =>
      facts.absentWhen.set(program, target, typeof value === "string" ? value : (value.asNumber() ?? 0)),
    alsoNamed: ({ program }: DecoratorContext, target: ModelProperty, name: string) =>
      facts.alsoNamed.set(program, target, [name, ...(facts.alsoNamed.get(program, target) ?? [])]),
    alsoNumber: ({ program }: DecoratorContext, target: ModelProperty) =>
      facts.alsoNumber.set(program, target, true),
    ...filterDecorators,
    ...findStartedDecorators,
    alsoNumbered: ({ program }: DecoratorContext, target: Enum | Union) =>
      facts.alsoNumbered.set(program, target, true),
  },
};
