import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, root } from '../architecture/repository.js';

export interface TestName {
  readonly file: string;
  readonly name: string;
}

/** The sentences by which the tests of the project are called. */
export const testNames = (): readonly TestName[] =>
  ['libs', 'apps', 'test'].flatMap((folder) =>
    filesBelow(join(root, folder))
      .filter((path) => /\.(spec|contract)\.ts$/.test(path))
      .map((path) => `${folder}/${path}`)
      .flatMap((file) => namesIn(file).map((name) => ({ file, name }))),
  );

const namesIn = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isTest(node.expression)) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) names.push(...spelledOut(name.text, node.expression));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return names;
};

/** `it`, `describe`, and what is made of them: `it.each(…)`. */
const isTest = (node: ts.Expression): boolean => {
  if (ts.isIdentifier(node)) return node.text === 'it' || node.text === 'describe';
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node)) return isTest(node.expression);
  return false;
};

/** The names of `it.each([…])('%s …')`: each with the first word of its row. */
const spelledOut = (name: string, test: ts.Expression): readonly string[] => {
  const [table] = ts.isCallExpression(test) ? test.arguments : [];
  if (!table || !ts.isArrayLiteralExpression(table) || !name.includes('%s')) return [name];
  const words = table.elements.flatMap((row) => {
    const first = ts.isArrayLiteralExpression(row) ? row.elements[0] : row;
    return first && ts.isStringLiteralLike(first) ? [first.text] : [];
  });
  return words.length === 0 ? [name] : words.map((word) => name.replace('%s', word));
};

/** Rule numbers that a sentence names, also as a range: `R9–R13`. A long range is about none of them. */
export const rulesNamed = (name: string): readonly string[] =>
  [...name.matchAll(/\b([A-Z])(\d{1,3})(?:\s*[–-]\s*\1(\d{1,3}))?\b/gu)].flatMap(
    ([, letter, first, last]) => {
      const from = Number(first);
      const to = last === undefined ? from : Number(last);
      if (to - from > rangeAtMost) return [];
      return Array.from({ length: to - from + 1 }, (_, index) => `${letter ?? ''}${from + index}`);
    },
  );

const rangeAtMost = 10;
