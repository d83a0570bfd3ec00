import type { Told } from '../recheck/told.js';

/** By the member of an event's data that says it, what could have been found instead. */
const conclusions = {
  answer: ['no-objection', 'objection', 'deferred', 'information-needed'],
  result: ['clean', 'problem', 'not-obliged', 'cut'],
  finding: ['substantiated', 'partly', 'unsubstantiated', 'false'],
  recommendation: ['support', 'return', 'reject'],
} as const;

type Member = keyof typeof conclusions;

export const conclusionWords = Object.values(conclusions).flat();

export type ConclusionWord = (typeof conclusionWords)[number];

/** That an event had not been, or had said something else; `undefined` where it does not say such a thing. */
export const supposed = (event: Told, instead: ConclusionWord | undefined): Told | undefined => {
  if (instead === undefined) return undefined;
  const member = memberSaying(instead);
  return member in event.data
    ? Object.assign({ ...event }, { data: { ...event.data, [member]: instead } })
    : event;
};

const memberSaying = (word: ConclusionWord): Member => {
  const members: readonly Member[] = ['answer', 'result', 'finding', 'recommendation'];
  const saying = members.find((member) => conclusions[member].some((one) => one === word));
  return saying ?? 'finding';
};
