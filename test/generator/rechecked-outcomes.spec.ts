import type { EventMetadata } from '#libs/decisions';
import type { StoredEvent } from '#libs/event-store';
import { gathered } from './gathered.fixture.js';
import {
  forged,
  indexIn,
  marks,
  verdictsOn,
  verdictsOnChanged,
  type Planted,
} from './planted-log.fixture.js';

const acts = await gathered({ seed: 'rechecked', nominations: 40 });

describe('Recheck of outcomes that were planted past the deciders', () => {
  const indexOf = (type: string): number => indexIn(acts, type);
  const eventAt = (index: number, type: string): StoredEvent =>
    acts[index]!.events.find((event) => event.type === type)!;
  const on = (type: string, change: (event: StoredEvent) => Planted): Promise<readonly string[]> =>
    verdictsOnChanged(acts, type, change);

  it('R28: another result than the one that was counted', async () => {
    const swapped = await on('review.result-declared', (event) => {
      const { selected, notSelected } = JSON.parse(event.data) as Record<string, readonly object[]>;
      const [first, ...others] = notSelected!;
      return forged(event, {
        data: { selected: [first, ...selected!.slice(1)], notSelected: [selected![0], ...others] },
      });
    });
    expect(swapped).toContain('unsupported: not-by-votes');
    expect(swapped).toContain('unsupported: decided-otherwise');
    const counted = await on('review.ballot-closed', (event) => {
      const { tally } = JSON.parse(event.data) as { tally: { votes: number }[] };
      return forged(event, { data: { tally: tally.map((one) => ({ ...one, votes: one.votes + 1 })) } });
    });
    expect(counted).toEqual(['unsupported: votes-differ']);
  });

  it('a vote of somebody who has none, and a second one', async () => {
    const voted = indexOf('review.voted');
    const stranger = indexOf('review.result-declared');
    const { actor } = JSON.parse(eventAt(stranger, 'review.result-declared').metadata) as EventMetadata;
    const strange = await on('review.voted', (event) =>
      forged(event, { data: { member: actor.accountId }, metadata: { actor } }),
    );
    expect(strange).toEqual(['unauthorised: not-a-member', 'unauthorised: role-may-not']);
    const again = [forged(eventAt(voted, 'review.voted'))];
    expect(await verdictsOn(acts.slice(0, voted + 1), again)).toEqual(['unsupported: voted-before']);
  });

  it.each([
    ['nomination.selected', 'review.result-declared'],
    ['nomination.package-received', 'review.package-received'],
  ])('%s where nobody decided so', async (noted, decided) => {
    const index = indexOf(decided);
    const alone = [forged(eventAt(index, noted))];
    expect(await verdictsOn(acts.slice(0, index), alone)).toEqual(['unsupported: nothing-decided']);
  });

  it('R49: a package received that came late, and one forfeited that had come in time', async () => {
    const index = indexOf('review.package-received');
    const received = eventAt(index, 'review.package-received');
    const late = acts.findIndex(({ events }) =>
      events.some(({ stream, type }) => stream === received.stream && type === 'review.package-submitted'),
    );
    const submitted = eventAt(late, 'review.package-submitted');
    const { metadata, data } = forged(submitted);
    const due = { due: '2017-05-01', dueAt: '2017-05-01T16:00:00.000Z', reason: '虚构' };
    const sooner = {
      ...{ stream: received.stream, type: 'review.package-due-extended' },
      data: due,
      metadata,
    };
    const before = [sooner, forged(submitted)];
    expect(await verdictsOn(acts.slice(0, late), [forged(received)], ...before)).toEqual([
      'outside-its-period: came-late',
    ]);
    const byClock = marks(
      { accountId: 'timekeeper', organId: 'timekeeper', role: 'timekeeper' },
      '2017-05-15',
    );
    const { nominations } = data as { nominations: string[] };
    const forfeited = {
      ...{ stream: received.stream, type: 'review.package-forfeited', metadata: byClock },
      data: { nominations, rule: 'R49' },
    };
    expect(await verdictsOn(acts.slice(0, index), [forfeited])).toEqual([
      'outside-its-period: not-yet-due',
      'unsupported: came-in-time',
    ]);
  });

  it('R22: a notice closed before its days were over, or with fewer objections than were raised', async () => {
    const opened = indexOf('notice.opened');
    const { stream } = eventAt(opened, 'notice.opened');
    const early = acts
      .flatMap(({ events }) => events)
      .find((event) => event.type === 'notice.closed' && event.stream === stream)!;
    expect(await verdictsOn(acts.slice(0, opened + 1), [forged(early)])).toEqual([
      'outside-its-period: days-not-over',
    ]);
    const counted = await on('notice.closed', (event) => {
      const { outcomes } = JSON.parse(event.data) as { outcomes: { complaints: number }[] };
      return forged(event, {
        data: { outcomes: outcomes.map((one) => ({ ...one, complaints: one.complaints + 1 })) },
      });
    });
    expect(counted).toContain('unsupported: objections-differ');
  });

  it('R52: a title revoked by who proposed it, before anybody was heard, or on nothing', async () => {
    const revoked = indexOf('honours.revoked');
    const decision = eventAt(revoked, 'honours.revoked');
    const proposal = eventAt(indexOf('honours.revocation-proposed'), 'honours.revocation-proposed');
    const { actor } = JSON.parse(proposal.metadata) as EventMetadata;
    expect(await on('honours.revoked', (event) => forged(event, { metadata: { actor } }))).toEqual(
      expect.arrayContaining(['unauthorised: own-proposal', 'unauthorised: organ-not-in-charge']),
    );
    const unheard = acts.slice(0, indexOf('honours.representation-waived'));
    expect(await verdictsOn(unheard, [forged(decision)])).toContain(
      'outside-its-period: holder-still-waited-for',
    );
    const unproposed = acts.slice(0, indexOf('honours.revocation-proposed'));
    expect(await verdictsOn(unproposed, [forged(decision)])).toEqual([
      'outside-its-period: nothing-proposed',
    ]);
  });
});
