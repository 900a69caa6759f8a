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
