/** Values by their keys, those used last, as many as weigh no more together than is allowed. */
export class NewestKept<Value> {
  readonly #kept = new Map<string, Value>();
  #weight = 0;

  constructor(
    private readonly capacity: number,
    private readonly weightOf: (value: Value) => number,
  ) {}

  get(key: string): Value | undefined {
    const value = this.#kept.get(key);
    if (value === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#forget(key);
    this.#kept.set(key, value);
    this.#weight += this.weightOf(value);
    for (const oldest of this.#kept.keys()) {
      if (this.#weight <= this.capacity) return;
      this.#forget(oldest);
    }
  }

  #forget(key: string): void {
    const value = this.#kept.get(key);
    if (value === undefined) return;
    this.#kept.delete(key);
    this.#weight -= this.weightOf(value);
  }
}
