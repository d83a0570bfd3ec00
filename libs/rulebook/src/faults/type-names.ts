import type { Bilingual } from '#libs/kernel';

const names: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组键值', en: 'a mapping' },
  record: { zh: '一组键值', en: 'a mapping' },
  null: { zh: '空', en: 'nothing' },
};

/** How people call a type of the schema or of plain data. */
export const typeName = (type: string): Bilingual => names[type] ?? { zh: type, en: type };

export const typeOf = (value: unknown): string => {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
