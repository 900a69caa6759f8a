/** Loads a package from where the peers are: a relative place decides where Node looks for it. */
export function load(name) {
  return import(name);
}
