const ids = new Map<string, number>();
const stems: string[] = [];

function idOf(stem: string): number {
  const known = ids.get(stem);
  if (known !== undefined) return known;
  ids.set(stem, stems.length);
  return stems.push(stem) - 1;
}

/**
 * A few stems, in the order in which they were told. A merge holds several of these for each statement; as numbers in a
 * list they take a third of the room of a Set, and two of them are compared in the same time.
 */
export class StemSet implements Iterable<string> {
  readonly #ids: readonly number[];

  constructor(told: Iterable<string> = []) {
    // In two steps, as a list whose length is not known beforehand keeps room for more.
    this.#ids = [...new Set(told)].map(idOf);
  }

  get size(): number {
    return this.#ids.length;
  }

  get first(): string | undefined {
    return stems[this.#ids[0] ?? -1];
  }

  get last(): string | undefined {
    return stems[this.#ids.at(-1) ?? -1];
  }

  has(stem: string): boolean {
    const id = ids.get(stem);
    return id !== undefined && this.#ids.includes(id);
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#ids.map((id) => stems[id] ?? "")[Symbol.iterator]();
  }

  /** The stems that both hold, in this one's order. */
  shared(other: StemSet): string[] {
    return this.#ids.filter((id) => other.#ids.includes(id)).map((id) => stems[id] ?? "");
  }

  countShared(other: StemSet): number {
    let shared = 0;
    for (const id of this.#ids) if (other.#ids.includes(id)) shared += 1;
    return shared;
  }
}

export const NO_STEMS = new StemSet();
