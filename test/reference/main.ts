import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../architecture/repository.js';
import {
  linesOfFirstRulebook,
  policyPage,
  policyText,
  rulesPage,
  rulesText,
  statesPage,
  statesText,
} from './reference.js';
import { streams } from './streams.js';

const write = async (page: string, text: string): Promise<void> => {
  const path = join(root, page);
  const config = await resolveConfig(path);
  writeFileSync(path, await format(text, { ...config, filepath: path }));
};

mkdirSync(join(root, 'docs/reference'), { recursive: true });
await write(rulesPage, rulesText(linesOfFirstRulebook()));
await write(policyPage, policyText());
await write(statesPage, statesText(streams.map((stream) => stream.table())));
