import type { Impact, WhatIf } from './impact-answers.js';
import { impactText, whatIfText } from './impact-text.js';

const told = { says: { zh: '进入下一环节', en: 'advanced' }, account: 'reviewer' };
const passed = { ...told, event: 'nomination-1@9', position: 42 };

describe('An impact, for a reader', () => {
  const impact: Impact = {
    origins: ['letter-1@3'],
    items: [{ id: '1', decisions: ['nomination-1@9'], honours: [] }],
    events: [
      { ...told, event: 'letter-1@3', position: 7, reliesOn: [] },
      {
        ...{ ...told, event: 'dossier-1@6', position: 8 },
        reliesOn: [{ event: 'letter-1@3', kind: 'act', rules: [] }],
      },
      { ...passed, reliesOn: [{ event: 'dossier-1@6', kind: 'basis', rules: ['R35', 'R41'] }] },
    ],
  };

  it('shows the way from where it began to each decision, with the rules on it', () => {
    expect(impactText(impact).split('\n')).toEqual([
      '推荐 nomination 1',
      '       42  进入下一环节 advanced',
      '           letter-1@3 → 同一办理 one act → dossier-1@6 → R35,R41 → nomination-1@9',
      '1 个事件为据，涉及 1 件个案、1 项决定和荣誉。',
      '1 events; 1 decisions and honours in 1 cases relied on them.',
    ]);
  });
});

describe('What would become of decisions, for a reader', () => {
  const whatIf: WhatIf = {
    ...{ origins: ['dossier-1@6'], supposed: ['dossier-1@6'] },
    items: [
      {
        id: '1',
        decisions: [
          {
            ...{ ...passed, fate: 'fails', because: ['dossier-1@6'] },
            noLongerHold: [{ rule: 'R35', gate: 'opinions-in', before: 'met', after: 'pending' }],
            onOtherGrounds: [{ rule: 'R41', gate: 'no-standing-objection', before: 'met', after: 'met' }],
          },
        ],
      },
    ],
  };

  it('names the gates that no longer hold, and those that hold on other grounds', () => {
    const text = whatIfText(whatIf);
    expect(text).toContain('✗ R35 opinions-in: met → pending');
    expect(text).toContain('✓ R41 no-standing-objection: 另有依据 on other grounds');
    expect(text).toMatch(/不再成立 fails 1 · .* 0 · .* 0 · 仍成立 stands 0$/);
  });
});
