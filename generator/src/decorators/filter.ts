import type { DecoratorContext, Model } from "@typespec/compiler";
import { fact } from "./state.js";

/** How a filter is given as an object, as written in the spec. */
export interface FilterOptions {
  readonly name: string;
  readonly ranges?: readonly {
    readonly name: string;
    readonly from: string;
    readonly to: string;
    readonly doc: string;
  }[];
}

export const filter = fact<FilterOptions>("filter");

/** The implementation of `lib/filter.tsp`. */
export const filterDecorators = {
  filter: ({ program }: DecoratorContext, target: Model, options: FilterOptions) =>
    filter.set(program, target, options),
};
