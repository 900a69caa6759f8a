/** Gives each thing of one scope a name of its own. */
export class NameRegister {
  readonly #taken = new Set<string>();
  readonly #keyOf: (name: string) => string;

  /**
   * @param keyOf what has to differ between two names
   * @param reserved names that nothing may have
   */
  constructor(keyOf: (name: string) => string = (name) => name, reserved: Iterable<string> = []) {
    this.#keyOf = keyOf;
    for (const name of reserved) this.#taken.add(keyOf(name));
  }

  isFree(name: string): boolean {
    return !this.#taken.has(this.#keyOf(name));
  }

  /** Takes the first name that is free; where none is, the first with the lowest number that makes it so. */
  take(first: string, ...others: readonly string[]): string {
    const found = [first, ...others].find((name) => this.isFree(name)) ?? this.#numbered(first);
    this.#taken.add(this.#keyOf(found));
    return found;
  }

  #numbered(name: string): string {
    let count = 2;
    while (!this.isFree(`${name}${count}`)) count++;
    return `${name}${count}`;
  }
}

/** A thing whose name may have to be another than the spec's. */
interface Named {
  name: string;
}

/**
 * Renames the things of one scope of which two would be called alike in TypeScript. Whoever is called exactly
 * so keeps its name; others have theirs in the order of the spec.
 *
 * @param write the name in TypeScript that follows from one in the spec
 * @param reserved names that are needed otherwise; what has one gets `Value` at its end
 */
export function renameAlike<T extends Named>(
  things: readonly T[],
  write: (name: string) => string,
  reserved: (thing: T) => Iterable<string> = () => [],
  register: NameRegister = new NameRegister(),
): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  const isExact = ({ name }: T) => write(name) === name;
  const inOrder = [...things.filter(isExact), ...things.filter((thing) => !isExact(thing))];
  for (const thing of inOrder) {
    const wanted = write(thing.name);
    const isReserved = new Set(reserved(thing)).has(wanted);
    const found = isReserved ? register.take(`${wanted}Value`) : register.take(wanted);
    if (found === wanted) continue;
    renamed.set(thing.name, found);
    thing.name = found;
  }
  return renamed;
}
