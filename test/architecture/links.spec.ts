import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { filesBelow, root } from './repository.js';

const link = /\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)|^\[[^\]]+\]:\s*(\S+)/gm;
const code = /^(```|~~~)[\s\S]*?^\1|`[^`\n]*`/gm;
const elsewhere = /^([a-z][a-z0-9+.-]*:|#|\/\/)/i;

/** The links of the Markdown below a folder that lead to no file: `page → target`. */
const brokenLinks = (folder: string): readonly string[] =>
  filesBelow(folder)
    .filter((page) => page.endsWith('.md'))
    .flatMap((page) =>
      targetsIn(readFileSync(join(folder, page), 'utf8'))
        .filter((target) => !existsSync(fileOf(folder, page, target)))
        .map((target) => `${page} → ${target}`),
    );

const targetsIn = (text: string): readonly string[] =>
  [...text.replace(code, '').matchAll(link)]
    .map(([, inline, reference]) => inline ?? reference ?? '')
    .filter((target) => !elsewhere.test(target));

const fileOf = (folder: string, page: string, target: string): string => {
  const path = decodeURIComponent(target.replace(/[?#].*$/, ''));
  return path.startsWith('/') ? join(folder, path) : join(folder, dirname(page), path);
};

describe('A page leads where it says', () => {
  it('finds the links that lead nowhere, and no others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingjian-links-'));
    writeFileSync(
      join(folder, 'page.md'),
      [
        '[itself](page.md#top) [gone](gone.md)',
        '`[code](not-a-link)` <https://example.org>',
        '[ref]: lost.md',
      ].join('\n'),
    );
    expect(brokenLinks(folder)).toEqual(['page.md → gone.md', 'page.md → lost.md']);
    rmSync(folder, { recursive: true });
  });

  it('resolves every relative link of this repository', () => {
    expect(brokenLinks(root)).toEqual([]);
  });
});
