import { Pages, sliceOf } from './pages.js';
import { ReadModelClock } from './read-model-clock.port.js';

/** A read model that goes on when a test says so. */
class DrivenReadModel extends ReadModelClock {
  at = 0;
  #arrive: (() => void) | undefined;

  position(): Promise<number> {
    return Promise.resolve(this.at);
  }

  reached(position: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#arrive = () => this.at >= position && resolve();
      signal.addEventListener('abort', () => reject(new Error('too late')));
    });
  }

  moveTo(position: number): void {
    this.at = position;
    this.#arrive?.();
  }
}

const query = { minPosition: 7 };

describe('A list from a read model', () => {
  it('waits for the position that is asked for, and says the one that it stands for', async () => {
    const model = new DrivenReadModel();
    const page = new Pages(model).of(query, async () => ({ items: [model.at], next: null }));
    model.moveTo(9);
    await expect(page).resolves.toEqual({ items: [9], next: null, position: 9 });
  });

  it('does not wait when no position is asked for', async () => {
    const page = new Pages(new DrivenReadModel()).of({ minPosition: 0 }, async () => ({
      items: [],
      next: null,
    }));
    await expect(page).resolves.toEqual({ items: [], next: null, position: 0 });
  });

  it('does not wait for ever', async () => {
    const page = new Pages(new DrivenReadModel(), 1).of(query, async () => ({ items: [], next: null }));
    await expect(page).rejects.toMatchObject({ code: 'HTTP.READ_MODEL_BEHIND', details: { position: 7 } });
  });

  it('passes on why a read model will never get there', async () => {
    class Broken extends DrivenReadModel {
      override reached(): Promise<void> {
        return Promise.reject(new Error('poisonous'));
      }
    }
    await expect(new Pages(new Broken()).of(query, async () => ({ items: [], next: null }))).rejects.toThrow(
      'poisonous',
    );
  });
});

describe('A page', () => {
  const keyOf = (item: string): string => item;

  it('goes on after its last item when there is more', () => {
    expect(sliceOf(['a', 'b', 'c'], 2, keyOf)).toEqual({ items: ['a', 'b'], next: 'b' });
  });

  it('is the last one when there is no more', () => {
    expect(sliceOf(['a', 'b'], 2, keyOf)).toEqual({ items: ['a', 'b'], next: null });
    expect(sliceOf([], 2, keyOf)).toEqual({ items: [], next: null });
  });
});
