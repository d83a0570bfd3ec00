import { expectGoodPassword } from './password-rules.js';

const owner = { login: 'li-reviewer', organ: 'qingchuan-hr', hasSecondFactor: false };

describe('A password', () => {
  it.each([
    ['a text of unrelated words', 'correct horse battery', owner],
    ['any script', '床前明月光疑是地上霜举头望明月', owner],
    ['one that a machine made', 'k3Zs9-QpLw_8vRtY', owner],
    ['eight characters where a second factor stands', 'xK9#mQ2v', { ...owner, hasSecondFactor: true }],
  ])('may be %s', async (_what, password, of) => {
    await expect(expectGoodPassword(password, of)).resolves.toBeUndefined();
  });

  it.each([
    ['IDENTITY.PASSWORD_TOO_SHORT', 'fourteen chars', owner],
    ['IDENTITY.PASSWORD_TOO_SHORT', 'xK9#mQ2', { ...owner, hasSecondFactor: true }],
    ['IDENTITY.PASSWORD_TOO_LONG', 'k3Zs9-QpLw_8vRtY'.repeat(9), owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'password1234567', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'qwertyuiopasdfgh', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'aaaaaaaaaaaaaaaaaaaa', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'mingjian-qingchuan-hr', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', '明鉴明鉴明鉴明鉴明鉴明鉴明鉴明鉴', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'li-reviewer-2026!', owner],
    ['IDENTITY.PASSWORD_GUESSABLE', 'Reviewer-Qingchuan-2026', owner],
  ])('is refused with %s: %s', async (code, password, of) => {
    await expect(expectGoodPassword(password, of)).rejects.toMatchObject({ code });
  });

  it('is counted in characters, however they are encoded', async () => {
    // Seven characters, written with combining marks as fourteen code points.
    const decomposed = 'éàöüñçê'.normalize('NFD');
    const refused = expectGoodPassword(decomposed, { ...owner, hasSecondFactor: true });
    await expect(refused).rejects.toMatchObject({ code: 'IDENTITY.PASSWORD_TOO_SHORT' });
  });
});
