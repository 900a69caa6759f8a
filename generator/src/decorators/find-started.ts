import type { DecoratorContext, Operation } from "@typespec/compiler";
import { fact } from "./state.js";

/** What a member of a listed item has to say, as written in the spec. */
export interface FindRule {
  readonly path: string;
  readonly values?: readonly string[];
  readonly telling?: readonly string[];
  readonly endOf?: string;
  readonly optional?: boolean;
}

/** How a service tells whether an operation was started, as written in the spec. */
export type FindStarted =
  | {
      readonly kind: "list";
      readonly list: Operation;
      readonly read: Operation | undefined;
      readonly options: {
        readonly arguments?: Readonly<Record<string, string>>;
        readonly match: readonly FindRule[];
        readonly id: string;
        readonly isResource?: boolean;
        readonly startedAt?: string;
        readonly endedAt?: string;
        readonly settleSeconds: number;
      };
    }
  | {
      readonly kind: "latest";
      readonly list: Operation | undefined;
      readonly options: {
        readonly endedAt: string;
        readonly arguments?: Readonly<Record<string, string>>;
        readonly match?: readonly FindRule[];
        readonly startedAt?: string;
        readonly settleSeconds: number;
      };
    }
  | {
      readonly kind: "name";
      readonly read: Operation;
      readonly options: {
        readonly madeAt?: string;
        readonly changes?: boolean;
        readonly untold?: boolean;
        readonly settleSeconds: number;
      };
    }
  | { readonly kind: "nothing"; readonly reason: string };

type Of<TKind extends FindStarted["kind"]> = Extract<FindStarted, { kind: TKind }>;

export const findStarted = fact<FindStarted>("findStarted");

/** The implementations of `lib/find-started.tsp`. */
export const findStartedDecorators = {
  findInList: (
    { program }: DecoratorContext,
    target: Operation,
    list: Operation,
    options: Of<"list">["options"],
    read?: Operation,
  ) => findStarted.set(program, target, { kind: "list", list, read, options }),
  findLatest: (
    { program }: DecoratorContext,
    target: Operation,
    options: Of<"latest">["options"],
    list?: Operation,
  ) => findStarted.set(program, target, { kind: "latest", list, options }),
  findByName: (
    { program }: DecoratorContext,
    target: Operation,
    read: Operation,
    options: Of<"name">["options"],
  ) => findStarted.set(program, target, { kind: "name", read, options }),
  cannotFindStarted: ({ program }: DecoratorContext, target: Operation, reason: string) =>
    findStarted.set(program, target, { kind: "nothing", reason }),
};
