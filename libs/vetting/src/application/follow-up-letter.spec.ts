import { part } from '#libs/decisions';
import type { Instant, LocalDate } from '#libs/kernel';
import { dossierDecider } from '../domain/dossier/dossier.decider.js';
import { requiredOf } from '../domain/dossier/required.js';
import type { LetterAct } from '../domain/letter/letter.commands.js';
import { of, rulebook } from './city.fixture.js';
import { letterOffice } from './letters.fixture.js';

const office = of('city-office', 'reviewer');
const auditor = of('region', 'auditor');
const cadre = { kind: 'individual', category: 'cadre' } as const;
const nominations = ['n1', 'elsewhere'];

/** A letter about n1 and a nominee of another unit, answered on a day, whose answers have expired. */
const expired = async (
  from: Instant,
  { until, then }: { readonly until: LocalDate; readonly then: Instant },
) => {
  const there = await letterOffice(from);
  const { act, clock, directory, expire, opens, prepare, setUp } = there;
  directory.note({ ...unit, parent: 'city' });
  const dossier = { nomination: 'elsewhere', campaign: 'c1', unit: unit.id, ...cadre };
  const required = requiredOf(rulebook, cadre);
  const open = { type: 'OpenDossier', ...dossier, ...required } as const;
  await opens('nomination-elsewhere');
  await setUp(part(dossierDecider, 'elsewhere', open, {}));
  await act(office, 'a', asking);
  await prepare('a', 'city-health', nominations);
  await act(of('city-health'), 'a', { type: 'ReplyLetter', nominations });
  clock.moveTo(then);
  await expire('a', until);
  return there;
};

const unit = { id: 'other-hall', level: 'unit', kinds: ['unit'], name: { zh: '示例', en: 'sample' } };
const asking: LetterAct = {
  type: 'IssueLetter',
  ...{ ask: 'health', organ: 'city-health', nominations },
  ...{ number: '1号', seal: '示例印章', attachments: [] },
};
const halfAYear = { until: '2017-11-11', then: '2017-11-12T01:00:00.000Z' } as const;

describe('A letter whose answers expired', () => {
  it('R35: is followed by one about those who can still be asked about, and the others hold up nobody', async () => {
    const { directory, followUp, letters } = await expired('2017-05-15T01:00:00.000Z', halfAYear);
    directory.note({ ...unit, parent: 'other-city' });
    await followUp('a');
    const { followUps } = await letters.show(auditor, 'a');
    expect(await letters.show(auditor, followUps[0]!)).toMatchObject({
      ...{
        number: '1号续1',
        follows: 'a',
        lines: [{ nomination: 'n1' }],
        readers: ['officer-of-city-office'],
      },
    });
    await expect(followUp('a')).rejects.toMatchObject({ code: 'VETTING.OUTSIDE_REMIT' });
  });

  it('R35: is followed under the next number, where the first was given by hand', async () => {
    const { act, followUp, letters } = await expired('2017-05-15T01:00:00.000Z', halfAYear);
    const taken: LetterAct = { ...asking, ask: 'discipline', organ: 'city-discipline', number: '1号续1' };
    await act(office, 'b', taken);
    await followUp('a');
    const { followUps } = await letters.show(auditor, 'a');
    expect(await letters.show(auditor, followUps[0]!)).toMatchObject({ number: '1号续2' });
  });

  it('R35: is refused whole while the calendar of its due day is not published, which time tries again', async () => {
    const { followUp } = await expired('2026-07-03T01:00:00.000Z', {
      ...{ until: '2026-12-30', then: '2026-12-31T01:00:00.000Z' },
    });
    await expect(followUp('a')).rejects.toMatchObject({ code: 'CALENDAR.YEAR_NOT_PUBLISHED' });
  });
});
