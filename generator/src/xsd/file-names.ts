/** A file name for each namespace, from its last part; each is told from the others in any file system. */
export function fileNames(service: string, namespaces: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const namespace of namespaces) {
    const last = namespace.split(/[/:#?]/).findLast((part) => part !== "") ?? "";
    const word = last.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replaceAll(/^[.-]+|[.-]+$/g, "");
    const stem = namespace === "" ? service : `${service}.${word === "" ? "namespace" : word}`;
    let name = stem;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem}-${count}`;
    taken.add(name.toLowerCase());
    names.set(namespace, `${name}.xsd`);
  }
  return names;
}
