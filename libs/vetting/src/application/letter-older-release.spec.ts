import { readFileSync } from 'node:fs';
import { newId } from '#libs/kernel';
import { of } from './city.fixture.js';
import { letterOffice } from './letters.fixture.js';

const organ = 'city-discipline';

describe('An opinion that an older release stored', () => {
  it('R38: is superseded once it is asked for again by letter', async () => {
    const { act, dossiers, draftsOf, prepare, store } = await letterOffice('2017-05-20T01:00:00.000Z');
    const golden = 'test/golden/vetting.opinion-recorded.v1.json';
    const { type, schemaVersion, data } = JSON.parse(readFileSync(golden, 'utf8'));
    const old = { ...data, department: organ };
    const stored = { id: newId(), type, schemaVersion, metadata: '{}', data: JSON.stringify(old) };
    await store.append([{ stream: 'dossier-n1', expectedRevision: 0, events: [stored] }], {
      ...{ commandId: newId(), accountId: 'an-older-release', contentDigest: '00' },
    });
    await act(of('city-office', 'reviewer'), 'a', {
      ...{ type: 'IssueLetter', ask: 'discipline', organ, nominations: ['n1'] },
      ...{ number: '1号', seal: '示例印章', attachments: [] },
    });
    await prepare('a', organ, ['n1'], { answer: 'objection', grounds: '有新的反映' });
    for (const office of ['party-secretary', 'discipline-secretary'])
      await act(of(organ, 'opinion-officer', office), 'a', {
        ...{ type: 'SignLines', office, lines: await draftsOf('a', organ) },
      });
    await act(of(organ), 'a', { type: 'ReplyLetter', nominations: ['n1'] });
    expect((await dossiers.show(of('region', 'auditor'), 'n1')).opinions).toMatchObject([
      { ask: 'discipline', organ, answer: 'objection', ref: 'dossier-n1@3' },
    ]);
    const superseding = (await store.readStream('dossier-n1')).at(-1);
    expect(superseding).toMatchObject({ type: 'vetting.opinion-superseded', schemaVersion: 2 });
  });
});
