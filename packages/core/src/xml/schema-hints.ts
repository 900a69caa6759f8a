import { itemNameOf, modelLayout } from "./model-layout.js";
import type { ModelSchema, PropertySchema } from "./schema.js";

/** Which children of an element are lists, however many there are of them. */
export interface ListHints {
  readonly lists: readonly string[];
  /** The hints for a child element. */
  child(name: string): ListHints | undefined;
}

/** Hints from dotted paths of local names that start at the root, e.g. `"Root.Items.Item"`. */
export function hintsFromPaths(root: string, paths: readonly string[]): ListHints | undefined {
  const split = paths.map((path) => path.split("."));
  return below(root, split);
}

function below(name: string, paths: readonly (readonly string[])[]): ListHints | undefined {
  const rest = paths
    .filter(([first, next]) => first === name && next !== undefined)
    .map((path) => path.slice(1));
  if (rest.length === 0) return undefined;
  return {
    lists: rest.flatMap(([first, next]) => (first !== undefined && next === undefined ? [first] : [])),
    child: (next) => below(next, rest),
  };
}

/** Which elements are lists, as a model says. Models that refer to each other in circles are fine. */
export function hintsFromModel(model: ModelSchema): ListHints {
  const { elements } = modelLayout(model);
  return {
    lists: [...elements.values()].filter(({ schema }) => isUnwrapped(schema)).map(({ wire }) => wire),
    child: (name) => {
      const schema = elements.get(name)?.schema;
      return schema && hintsFromSchema(schema.type === "list" && isUnwrapped(schema) ? schema.items : schema);
    },
  };
}

function hintsFromSchema(schema: PropertySchema): ListHints | undefined {
  switch (schema.type) {
    case "model":
      return hintsFromModel(schema.model());
    case "list":
      return {
        lists: [schema.xml?.itemName ?? itemNameOf(schema.items)],
        child: () => hintsFromSchema(schema.items),
      };
    case "map":
      return { lists: [], child: () => hintsFromSchema(schema.items) };
    default:
      return undefined;
  }
}

function isUnwrapped(schema: PropertySchema): boolean {
  return schema.type === "list" && schema.xml?.unwrapped === true;
}
