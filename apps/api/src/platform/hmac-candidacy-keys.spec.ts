import { HmacCandidacyKeys } from './hmac-candidacy-keys.js';

const keys = new HmacCandidacyKeys('ab'.repeat(32));
const number = '45010219800101001X';

describe('The keys of a candidacy', () => {
  it('find the same person again, however the number was typed', () => {
    const found = keys.keysOf('gx-2017', number);
    expect(keys.keysOf('gx-2017', ' 450102 19800101 001x')).toEqual(found);
    expect(keys.keysOf('gx-2017', '４５０１０２１９８００１０１００１Ｘ')).toEqual(found);
  });

  it('know a person across campaigns, and keep one candidacy for each', () => {
    const [one, other] = [keys.keysOf('gx-2017', number), keys.keysOf('gx-2022', number)];
    expect(one.subject).toBe(other.subject);
    expect(one.candidacy).not.toBe(other.candidacy);
    expect(one.candidacy).toMatch(/^gx-2017-[0-9a-f]{64}$/);
  });

  it('differ for another person and under another key, and do not show the number', () => {
    const found = JSON.stringify(keys.keysOf('gx-2017', number));
    expect(JSON.stringify(keys.keysOf('gx-2017', '450102198001010028'))).not.toBe(found);
    expect(JSON.stringify(new HmacCandidacyKeys('cd'.repeat(32)).keysOf('gx-2017', number))).not.toBe(found);
    expect(found).not.toContain(number);
  });
});
