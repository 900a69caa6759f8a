/** Loads a package from the workspace: what `peers/load.js` does, for packages in versions of our own. */
export function load(name) {
  return import(name);
}
