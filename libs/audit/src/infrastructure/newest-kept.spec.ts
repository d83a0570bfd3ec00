import { NewestKept } from './newest-kept.js';

describe('What is kept', () => {
  const kept = () => new NewestKept<string>(6, ({ length }) => length);

  it('gives way when it was not used for longest, until the rest fits', () => {
    const texts = kept();
    texts.set('a', 'aa');
    texts.set('b', 'bb');
    texts.set('c', 'cc');
    expect(texts.get('a')).toBe('aa');
    texts.set('d', 'ddd');
    expect(['a', 'b', 'c', 'd'].map((key) => texts.get(key))).toEqual(['aa', undefined, undefined, 'ddd']);
  });

  it('weighs what it was replaced by, and not what it was', () => {
    const texts = kept();
    texts.set('a', 'aaaa');
    texts.set('a', 'a');
    texts.set('b', 'bbbbb');
    expect([texts.get('a'), texts.get('b')]).toEqual(['a', 'bbbbb']);
  });

  it('is nothing that is too heavy on its own', () => {
    const texts = kept();
    texts.set('a', 'aaaaaaa');
    expect(texts.get('a')).toBeUndefined();
  });
});
