import type { Changed } from './difference.js';

/** Every field of a case by its JSON pointer, as it is or as changes made it. */
export class Fields {
  readonly all = new Map<string, unknown>();

  static of(streams: readonly { readonly stream: string; readonly state: unknown }[]): Fields {
    const fields = new Fields();
    for (const { stream, state } of streams) fields.#put(`/${stream}`, state);
    return fields;
  }

  change({ path, ...change }: Changed): void {
    if ('before' in change) expect(this.all.get(path)).toEqual(change.before);
    else expect(this.all.has(path)).toBe(false);
    if ('after' in change) this.all.set(path, change.after);
    else this.all.delete(path);
  }

  #put(path: string, value: unknown): void {
    const isWhole = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
    if (isWhole) this.all.set(path, value);
    else
      for (const [name, member] of Object.entries(value))
        this.#put(`${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, member);
  }
}
