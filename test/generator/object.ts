import type { Finding } from '#libs/vetting';
import type { Nominee } from './nominee.js';
import type { Round } from './round.js';

export interface Objection {
  readonly notice: string;
  readonly nominee: Nominee;
  readonly finding: Finding;
}

const named = { lane: 'real-name', reporter: { name: '虚构来信人', contact: '虚构地址' } } as const;

/** Somebody objects in a notice; it is investigated as a complaint, and something is found or not (R39). */
export const objectTo = async (round: Round, { notice, nominee, finding }: Objection): Promise<void> => {
  const { desk, chance, country } = round;
  const { id: nomination, owner } = nominee;
  const { investigator } = owner;
  const complaint = chance.id();
  await desk.notice(country.regionOffice, notice, {
    ...{ type: 'RaiseObjection', complaint, nomination },
    ...chance.oneOf([named, { lane: 'anonymous' }] as const),
    channel: chance.oneOf(['post', 'telephone', 'in-person', 'web'] as const),
    text: '虚构异议：反映事迹材料与实际不符',
  });
  const investigators = [investigator.accountId];
  await desk.complaint(investigator, complaint, { type: 'OpenInvestigation', investigators });
  await desk.complaint(investigator, complaint, {
    ...{ type: 'ConcludeInvestigation', conclusions: [{ nomination, finding }] },
    measures: '虚构：已调阅档案并走访',
  });
};
