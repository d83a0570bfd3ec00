import type { Actor } from '#libs/kernel';
import { given } from '#libs/testing';
import { subjectDecider } from './subject.decider.js';
import type { SubjectEvent } from './subject.events.js';

const by = (
  accountId: string,
): { actor: Actor; key: number; files: readonly number[]; at: '2017-06-01T01:00:00.000Z' } => ({
  actor: { accountId, organId: 'platform', role: 'administrator' },
  ...{ key: 7, files: [8, 9], at: '2017-06-01T01:00:00.000Z' },
});
const restricted: SubjectEvent = {
  type: 'privacy.subject-restricted',
  data: { by: 'admin', reason: '示例' },
};
const asked: SubjectEvent = { type: 'privacy.opening-asked', data: { by: 'reader', purpose: '示例' } };
const proposed: SubjectEvent = { type: 'privacy.erasure-proposed', data: { by: 'admin', ground: '示例' } };
const erased: SubjectEvent = {
  type: 'privacy.subject-erased',
  data: { key: 7, files: [8, 9], proposedBy: 'admin', by: 'admin-two' },
};

describe('The personal data of a subject', () => {
  it('is restricted by one, once', () => {
    given(subjectDecider).when({ type: 'RestrictSubject', reason: '示例' }, by('admin')).then(restricted);
    given(subjectDecider, restricted).when({ type: 'RestrictSubject', reason: '示例' }, by('admin')).then();
  });

  it('that is restricted is opened by two together, for a day', () => {
    given(subjectDecider, restricted).when({ type: 'AskOpening', purpose: '示例' }, by('reader')).then(asked);
    const grant = { type: 'GrantOpening', account: 'reader' } as const;
    given(subjectDecider, restricted, asked)
      .when(grant, by('admin'))
      .then({
        type: 'privacy.opening-granted',
        data: { account: 'reader', by: 'admin', until: '2017-06-02T01:00:00.000Z' },
      });
    given(subjectDecider, restricted, asked).when(grant, by('reader')).refused('PRIVACY.TWO_PEOPLE');
    given(subjectDecider, restricted).when(grant, by('admin')).refused('PRIVACY.NOBODY_ASKED');
    given(subjectDecider)
      .when({ type: 'AskOpening', purpose: '示例' }, by('reader'))
      .refused('PRIVACY.NOT_RESTRICTED');
  });

  it('is freed by another than who restricted it', () => {
    const lift = { type: 'LiftRestriction', reason: '示例' } as const;
    given(subjectDecider, restricted).when(lift, by('admin')).refused('PRIVACY.TWO_PEOPLE');
    given(subjectDecider, restricted)
      .when(lift, by('admin-two'))
      .then({ type: 'privacy.restriction-lifted', data: { by: 'admin-two', reason: '示例' } });
  });

  it('is erased by two, and then nothing happens to it any more', () => {
    const erase = { type: 'EraseSubject' } as const;
    given(subjectDecider).when({ type: 'ProposeErasure', ground: '示例' }, by('admin')).then(proposed);
    given(subjectDecider).when(erase, by('admin')).refused('PRIVACY.NOT_PROPOSED');
    given(subjectDecider, proposed).when(erase, by('admin')).refused('PRIVACY.TWO_PEOPLE');
    given(subjectDecider, proposed).when(erase, by('admin-two')).then(erased);
    given(subjectDecider, proposed, erased).when(erase, by('admin-two')).refused('PRIVACY.ERASED_BEFORE');
  });
});
