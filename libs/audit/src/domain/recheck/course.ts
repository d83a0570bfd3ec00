import type { EventRef } from '#libs/kernel';
import type { History, Told } from './told.js';

/** A nominee's way, and what was said on it that still counts. */
export interface Course {
  /** Stages come through, and the present one. */
  readonly way: readonly string[];
  readonly reviews: readonly Told<'nomination.review-recorded'>[];
  /** By rule. */
  readonly waivers: ReadonlyMap<string, EventRef>;
}

/** R28: whoever is called up goes back, and what was said from that stage on counts no more. */
export const courseOf = (nomination: History): Course => {
  let way: string[] = [];
  let reviews: Told<'nomination.review-recorded'>[] = [];
  let waivers: { readonly stage: string | undefined; readonly rule: string; readonly ref: EventRef }[] = [];
  for (const event of nomination.events) {
    if (event.type === 'nomination.opened') way = [event.data.stage];
    if (event.type === 'nomination.advanced') way = [...way, event.data.to];
    if (event.type === 'nomination.review-recorded')
      reviews = [...reviews.filter((review) => !isSameReviewer(review, event)), event];
    if (event.type === 'nomination.gate-waived')
      waivers = [...waivers, { stage: way.at(-1), rule: event.data.rule, ref: event.ref }];
    if (event.type === 'nomination.called-up') {
      const behind = way.slice(0, Math.max(0, way.indexOf(event.data.to)));
      way = [...behind, event.data.to];
      reviews = reviews.filter(({ data }) => behind.includes(data.stage));
      waivers = waivers.filter(({ stage }) => stage !== undefined && behind.includes(stage));
    }
  }
  return { way, reviews, waivers: new Map(waivers.map(({ rule, ref }) => [rule, ref])) };
};

const isSameReviewer = (
  one: Told<'nomination.review-recorded'>,
  other: Told<'nomination.review-recorded'>,
): boolean => one.data.stage === other.data.stage && one.data.organ === other.data.organ;
