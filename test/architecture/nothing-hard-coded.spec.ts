import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownWords, type OwnWord } from './own-words.js';
import { filesBelow, root } from './repository.js';
import { rulebooks, titlesOf, wordsOf } from './rulebook-words.js';
import { stringLiteralsIn, type StringLiteral } from './string-literals.js';

interface Saying {
  readonly path: string;
  readonly line: number;
  /** What only a rulebook should say. */
  readonly said: string;
}

const numbers = new Set(rulebooks.flatMap(({ rules }) => Object.keys(rules)));
const words = new Set(rulebooks.flatMap(wordsOf));
const titles = [...new Set(rulebooks.flatMap(titlesOf))];

/** Tests speak of rulebooks, and the demo plays one. */
const notCode = /\.(spec|fixture|contract|laws|arbitrary)\.|^libs\/testing\/|^apps\/cli\/src\/demo\//;

const sources = ['libs', 'apps'].flatMap((folder) =>
  filesBelow(join(root, folder))
    .map((file) => `${folder}/${file}`)
    .filter((path) => /\.tsx?$/.test(path) && !notCode.test(path)),
);

interface Placed extends StringLiteral {
  readonly path: string;
}

const literalsIn = (path: string, source: string): readonly Placed[] =>
  stringLiteralsIn(path, source).map((literal) => ({ ...literal, path }));

const literals: readonly Placed[] = sources.flatMap((path) =>
  literalsIn(path, readFileSync(join(root, path), 'utf8')),
);

const sayings = (saidBy: (text: string) => readonly string[], among = literals): readonly Saying[] =>
  among.flatMap(({ path, line, text }) => saidBy(text).map((said) => ({ path, line, said })));

const strange = (saidBy: (text: string) => readonly string[]): readonly Saying[] =>
  sayings(saidBy).filter(({ path, said }) => !ownWords.some((own) => isOwn(own, path, said)));

const isOwn = ({ word, where }: OwnWord, path: string, said: string): boolean =>
  word === said && where.some((place) => place.test(path));

const ruleNumbers = (text: string): readonly string[] =>
  (text.match(/\b[A-Z]\d{1,3}\b/g) ?? []).filter((number) => numbers.has(number));

/** In prose, only what nobody says by chance: words with hyphens, and what stands between quotes. */
const chosenWords = (text: string): readonly string[] => {
  const isProse = /[\s\u4e00-\u9fff]/.test(text);
  const said = text.match(isProse ? /(?<=')[\w-]+(?=')|\w+(-\w+)+/g : /\w+(-\w+)*/g) ?? [];
  return said.filter((word) => words.has(word));
};

const chosenTitles = (text: string): readonly string[] => titles.filter((title) => text.includes(title));

describe('Nothing of a rulebook is in code (architecture, promise 6)', () => {
  it('looks at every source, and knows the words of every rulebook', () => {
    expect(sources.length).toBeGreaterThan(300);
    for (const word of ['region-ballot', 'secretariat', 'discipline', 'prize-money'])
      expect(words).toContain(word);
  });

  it('no source names a rule by its number, except as an example of one', () => {
    expect(strange(ruleNumbers)).toEqual([]);
  });

  it('no source names what rulebooks are free to name', () => {
    expect(strange(chosenWords)).toEqual([]);
  });

  it('no source shows a title that a rulebook gives', () => {
    expect(strange(chosenTitles)).toEqual([]);
  });

  it('every exception is still needed', () => {
    const all = [ruleNumbers, chosenWords, chosenTitles].flatMap((saidBy) => sayings(saidBy));
    const unused = ownWords.flatMap(({ word, where }) =>
      where
        .filter((place) => !all.some(({ path, said }) => said === word && place.test(path)))
        .map((place) => `${word} in ${place}`),
    );
    expect(unused).toEqual([]);
  });

  it.each([
    ["const kinds = ['discipline'] as const;", ['discipline']],
    ["type Stage = 'region-ballot';", ['region-ballot']],
    ['const path = `/packages/${id}-preliminary`;', ['preliminary']],
    ["const sql = `select id from package where kind = 'preliminary'`;", ['preliminary']],
    ["// discipline\nimport { a } from './discipline.js';", []],
  ])('sees a word that is planted: %s', (source, said) => {
    const planted = sayings(chosenWords, literalsIn('planted.ts', source));
    expect(planted.map((saying) => saying.said)).toEqual(said);
  });
});
