/** One way to authenticate that a `WWW-Authenticate` header offers. */
export interface Challenge {
  /** In lower case, e.g. `"bearer"`. */
  readonly scheme: string;
  /** Values by name; names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a `WWW-Authenticate` header with any number of challenges; what makes no sense is skipped. */
export function parseChallenges(header: string): Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  // A token with a value is a parameter, one without begins a new challenge.
  const pattern = /([\w!#$%&'*+.^`|~-]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+)))?/g;
  for (const [, name = "", quoted, plain] of header.matchAll(pattern)) {
    const value = quoted?.replace(/\\(.)/gs, "$1") ?? plain;
    const parameters = challenges.at(-1)?.parameters;
    const key = name.toLowerCase();
    if (value === undefined) challenges.push({ scheme: key, parameters: new Map() });
    else if (parameters && !parameters.has(key)) parameters.set(key, value);
  }
  return challenges;
}
