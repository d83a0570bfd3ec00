import type { Nominated } from '../cast/nominee.js';
import type { Owner } from '../cast/owner.js';
import { office } from '../cast/region-and-nation.js';
import { eachOf } from '../crowd.js';
import type { Story } from '../story.js';

/** What goes up, and how often (R44–R48). */
export interface PackageKind {
  readonly name: 'preliminary' | 'formal';
  readonly copies: number;
  readonly items: readonly string[];
}

export const preliminary: PackageKind = {
  ...{ name: 'preliminary', copies: 1 },
  items: [
    ...['work-report', 'collective-first-review-form', 'individual-first-review-form'],
    ...['individual-opinion-form', 'summary-table'],
  ],
};

export const formal: PackageKind = {
  ...{ name: 'formal', copies: 5 },
  items: [
    ...['formal-report', 'collective-approval-form', 'individual-approval-form'],
    ...['summary-table', 'deeds-summary', 'notice-originals'],
  ],
};

export interface Delivery {
  readonly campaign: string;
  readonly kind: PackageKind;
  readonly owner: Owner;
  readonly nominated: readonly Nominated[];
}

/** One delivery for each owner of somebody on the list. */
export const deliveriesOf = (
  campaign: string,
  kind: PackageKind,
  nominated: readonly Nominated[],
): readonly Delivery[] => {
  const owners = new Set(nominated.map(({ owner }) => owner));
  return [...owners].map((owner) => ({
    ...{ campaign, kind, owner },
    nominated: nominated.filter((nominee) => nominee.owner === owner),
  }));
};

/** The owners hand in their packages, the office stamps them and lets their nominees on. */
export const deliver = async (story: Story, deliveries: readonly Delivery[]): Promise<void> => {
  await eachOf(deliveries, async (delivery) => {
    await pack(story, delivery);
    await story.as(delivery.owner.reviewer).acts(`${pathOf(delivery)}/submission`, submissionOf(delivery));
    await story
      .as(office)
      .acts(`${pathOf(delivery)}/receipt`, { stamp: `示例收〔2017〕${delivery.owner.id}` });
  });
  const received = deliveries.flatMap(({ nominated }) => nominated);
  await eachOf(received, ({ id }) => story.as(office).acts(`nominations/${id}/advance`));
};

export const pack = async (story: Story, delivery: Delivery): Promise<void> => {
  const reviewer = story.as(delivery.owner.reviewer);
  for (const item of delivery.kind.items) {
    const digest = await reviewer.uploads(`示例材料 A made-up ${item} of ${delivery.owner.id}`);
    await reviewer.acts(`${pathOf(delivery)}/items`, { item, digest });
  }
};

/** R49: the timekeeper has declared it forfeited; it comes all the same, and that goes on record. */
export const arriveLate = async (story: Story, delivery: Delivery): Promise<void> => {
  const path = pathOf(delivery);
  await story.as(delivery.owner.reviewer).isRefused(`${path}/submission`, submissionOf(delivery), {
    code: 'REVIEW.PACKAGE_LATE',
    rule: 'R49',
  });
  const remarks = '5月23日上午送达，过时不报视为自动放弃。Delivered on 23 May: late, hence forfeited.';
  await story.as(office).acts(`${path}/late-arrivals`, { remarks });
};

const pathOf = ({ campaign, owner, kind }: Delivery): string =>
  `packages/${campaign}-${owner.id}-${kind.name}`;

const submissionOf = ({ kind: { copies }, nominated }: Delivery): object => ({
  nominations: nominated.map(({ id }) => id),
  ...{ copies, disc: true },
});
