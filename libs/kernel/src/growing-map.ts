/**
 * An immutable map that grows by an entry without being copied, for folds of many entries. What grew out of one another
 * shares its entries, and each knows how many are its own; only a change, or a second growth of one map, copies.
 */
export class GrowingMap<Key, Value> implements ReadonlyMap<Key, Value> {
  private constructor(
    private readonly shared: Shared<Key, Value>,
    readonly size: number,
  ) {}

  static of<Key, Value>(entries: Iterable<readonly [Key, Value]> = []): GrowingMap<Key, Value> {
    const known = [...new Map(entries)];
    const places = new Map(known.map(([key], place) => [key, place]));
    return new GrowingMap({ entries: known, places }, known.length);
  }

  /** The same with this entry; one of the same key gives way, and keeps its place. */
  with(key: Key, value: Value): GrowingMap<Key, Value> {
    const { entries, places } = this.shared;
    if (entries.length > this.size || places.has(key)) return GrowingMap.of(new Map(this).set(key, value));
    places.set(key, entries.push([key, value]) - 1);
    return new GrowingMap(this.shared, entries.length);
  }

  get(key: Key): Value | undefined {
    return this.#entry(key)?.[1];
  }

  has(key: Key): boolean {
    return this.#entry(key) !== undefined;
  }

  *entries(): MapIterator<[Key, Value]> {
    for (let place = 0; place < this.size; place += 1) {
      const entry = this.shared.entries[place];
      if (entry) yield [...entry];
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  forEach(visit: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }

  #entry(key: Key): readonly [Key, Value] | undefined {
    const place = this.shared.places.get(key);
    return place !== undefined && place < this.size ? this.shared.entries[place] : undefined;
  }
}

/** Only ever added to. */
interface Shared<Key, Value> {
  readonly entries: (readonly [Key, Value])[];
  readonly places: Map<Key, number>;
}
