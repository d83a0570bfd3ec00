import type { Bilingual } from '#libs/kernel';

/** Names that nobody could take for anyone's: 城一, 单位二, 示例甲. */
export const cityName = (number: number): Bilingual => ({
  zh: `城${chineseNumber(number)}`,
  en: `City ${number}`,
});

export const memberName = (number: number): Bilingual => ({
  zh: `成员单位${chineseNumber(number)}`,
  en: `Member unit ${number}`,
});

export const partOf = (whole: Bilingual, part: Bilingual): Bilingual => ({
  zh: `${whole.zh}${part.zh}`,
  en: `${whole.en}: ${part.en}`,
});

/** 示例甲 … 示例癸, 示例甲一 … */
export const personName = (number: number): string => {
  const [stem, round] = [stems[(number - 1) % stems.length] ?? '', Math.floor((number - 1) / stems.length)];
  return `示例${stem}${round > 0 ? chineseNumber(round) : ''}`;
};

const stems = Array.from('甲乙丙丁戊己庚辛壬癸');

/** For 1 to 9999. */
const chineseNumber = (number: number): string => {
  const figures = String(number).split('').map(Number);
  const text = figures
    .map((figure, index) =>
      figure === 0 ? '零' : `${digits[figure] ?? ''}${units[figures.length - 1 - index] ?? ''}`,
    )
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
  return number < 20 ? text.replace(/^一十/, '十') : text;
};

const digits = Array.from('零一二三四五六七八九');
const units = ['', '十', '百', '千'];
