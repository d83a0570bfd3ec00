import type { Instant } from '#libs/kernel';

/** When the story happens; all at 9 or 10 in the morning in Shanghai. */
export const dates = {
  opening: '2017-05-15T01:00:00.000Z',
  objection: '2017-05-17T02:00:00.000Z',
  /** A Saturday: the unit notices ended on Friday the 19th (R22). */
  unitNoticesOver: '2017-05-20T01:00:00.000Z',
  preliminaryDue: '2017-05-22T01:00:00.000Z',
  preliminaryOver: '2017-05-23T01:00:00.000Z',
  regionBallot: '2017-05-24T01:00:00.000Z',
  nation: '2017-05-25T01:00:00.000Z',
  provinceNotice: '2017-05-26T01:00:00.000Z',
  /** 27 May is a make-up day, 28 to 30 May are the Dragon Boat Festival: day 5 is 2 June (R30). */
  provinceNoticeOver: '2017-06-03T01:00:00.000Z',
  formalDue: '2017-06-05T01:00:00.000Z',
  nationalNotice: '2017-06-06T01:00:00.000Z',
  nationalNoticeCorrected: '2017-06-07T01:00:00.000Z',
  /** Counted anew from 7 June, a Wednesday: day 5 is Tuesday the 13th (R22, R32). */
  nationalNoticeOver: '2017-06-14T01:00:00.000Z',
  revocation: '2018-06-13T01:00:00.000Z',
  /** Ten working days after 13 June, of which the 18th is a holiday: the last is over by then (R52). */
  representationsOver: '2018-06-29T01:00:00.000Z',
} as const satisfies Readonly<Record<string, Instant>>;
