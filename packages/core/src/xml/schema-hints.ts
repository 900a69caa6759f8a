import type { ModelSchema, PropertySchema } from "./schema.js";
import type { ListHints } from "./list-hints.js";
import { itemNameOf, modelLayout } from "./model-layout.js";

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
