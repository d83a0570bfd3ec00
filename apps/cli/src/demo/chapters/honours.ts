import type { Nominated } from '../cast/nominee.js';
import { nationalVoters } from '../cast/region-and-nation.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** The first of the national group's co-leaders acts for it. */
const [conferrer] = nationalVoters;

/** 10,000 yuan, in fen. */
export const bonus = 1_000_000;

/** R53, R54: titles are conferred, and each item is handed out. */
export const confer = async (story: Story, nominated: readonly Nominated[]): Promise<void> => {
  await eachOf(nominated, async ({ id: nomination, kind }) => {
    const honour = await story.as(actor()).opens('honours', { nomination });
    for (const item of itemsOf[kind])
      await story
        .as(actor())
        .acts(`honours/${honour}/items`, item === 'bonus' ? { item, fen: bonus } : { item });
  });
};

const itemsOf = { individual: ['medal', 'certificate', 'bonus'], collective: ['plaque', 'certificate'] };

/** Acts for the organ that confers. */
export const actor = (): string => {
  if (conferrer === undefined) throw new RangeError('the national group has no member');
  return conferrer;
};
