import type { Program, Type } from "@typespec/compiler";

/** A kind of fact the decorators record, read back by the model builder. */
export interface Fact<T> {
  set(program: Program, target: Type, value: T): void;
  get(program: Program, target: Type | undefined): T | undefined;
}

/** Makes the store of one kind of fact; `name` is unique within this library. */
export function fact<T>(name: string): Fact<T> {
  const key = Symbol.for(`@azbackup/generator.${name}`);
  return {
    set: (program, target, value) => void program.stateMap(key).set(target, value),
    get: (program, target) =>
      target === undefined ? undefined : (program.stateMap(key).get(target) as T | undefined),
  };
}
